package org.sequelize4j.write;

import java.util.List;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.instance.RowInstance;

/** In a graph that is being written: one row needs the key of another, which therefore comes first. */
record KeyTransfer(RowInstance from, List<Attribute> keys, RowInstance to, List<Attribute> foreignKeys) {
    void run() {
        Preparation.transfer(from, keys, to, foreignKeys);
    }
}
