package org.sequelize4j.write;

import java.util.List;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.instance.RowInstance;

/** In a graph that is being written: one row needs the key of another, which therefore comes first. */
record KeyTransfer(RowInstance from, List<Attribute> keys, RowInstance to, List<Attribute> foreignKeys) {
    void run() {
        Preparation.transfer(from, keys, to, foreignKeys);
    }

    /** A key that may not be null has to be there when the row is validated, so what it is the key of is written first. */
    boolean isMandatory() {
        return Attribute.anyRequired(foreignKeys);
    }
}
