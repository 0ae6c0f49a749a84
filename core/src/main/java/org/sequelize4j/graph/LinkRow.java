package org.sequelize4j.graph;

import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.write.GraphChanges;
import org.sequelize4j.write.RevivedLink;

/** A row of a junction, which may be there and be destroyed. */
final class LinkRow {
    private LinkRow() {}

    /** Takes back that it was destroyed, which makes a new link of it. */
    static void revive(GraphChanges changes, BelongsToMany association, RowInstance link) {
        Attribute deletedAt = link.definition().deletedAt();
        if (deletedAt != null && RevivedLink.isDestroyed(link)) {
            RevivedLink.renew(association, link);
            changes.connect(link, deletedAt, link.definition().aliveValue());
        }
    }

    /** Sets what a user has set on another one. */
    static void copy(RowInstance from, RowInstance to) {
        from.changed().forEach(name -> to.setDataValue(name, from.getDataValue(name)));
    }
}
