package org.sequelize4j.graph;

import java.util.Objects;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.write.GraphChanges;

/** A row of a junction, which may be there and be destroyed. */
final class LinkRow {
    private LinkRow() {}

    static boolean isDestroyed(RowInstance link) {
        Attribute deletedAt = link.definition().deletedAt();
        return deletedAt != null
                && !Objects.equals(
                        link.value(deletedAt.slot()), link.definition().aliveValue());
    }

    /** Takes back that it was destroyed. */
    static void revive(GraphChanges changes, RowInstance link) {
        Attribute deletedAt = link.definition().deletedAt();
        if (deletedAt != null && isDestroyed(link)) {
            changes.connect(link, deletedAt, link.definition().aliveValue());
        }
    }

    /** Sets what a user has set on another one. */
    static void copy(RowInstance from, RowInstance to) {
        from.changed().forEach(name -> to.setDataValue(name, from.getDataValue(name)));
    }
}
