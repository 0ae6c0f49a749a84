package org.sequelize4j.graph;

import java.util.List;
import java.util.Map;
import org.sequelize4j.Orphans;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;

/** What differs in a belongs-to: the foreign key is in the row that hangs nowhere else, and what it leads to may be others' too. */
final class BelongsToDifference {
    private final Difference difference;
    private final BelongsTo association;
    private final GraphSettings settings;

    BelongsToDifference(Difference difference, BelongsTo association, GraphSettings settings) {
        this.difference = difference;
        this.association = association;
        this.settings = settings;
    }

    void of(List<Family> families) {
        requireNoDeletion();
        NodeRows rows = difference.rows(association.targetModel());
        List<GraphNode> targets =
                families.stream().flatMap(family -> family.children().stream()).toList();
        rows.find(targets, settings, association.matchingKeys(), node -> Map.of());
        for (Family family : families) {
            RowInstance holder = family.parent().row();
            if (family.children().isEmpty()) {
                if (family.explicit()) {
                    clear(holder);
                }
                continue;
            }
            GraphNode target = family.children().get(0);
            if (target.isOpen()) {
                target.is(rows.fresh());
            }
            connect(holder, target);
        }
    }

    private void requireNoDeletion() {
        if (settings.said() == Orphans.DELETE || !settings.disconnect().isEmpty()) {
            throw new InstanceException("What \"" + association.as() + "\" of \"" + association.source()
                    + "\" leads to may belong to others too, so saving a graph neither deletes nor disconnects it by key;"
                    + " give null to lead nowhere.");
        }
    }

    private void clear(RowInstance holder) {
        if (!leads(holder)) {
            return;
        }
        difference.changes().touch(holder);
        for (Attribute key : association.foreignKeys()) {
            difference.changes().connect(holder, key, null);
        }
        for (Attribute type : association.sourceScope().keySet()) {
            difference.changes().connect(holder, type, null);
        }
        difference.changes().afterwards(() -> holder.load(association, new LoadedRelation.ToOne(null)));
    }

    /** Whether the key of the holder is one of this target, and of no other model. */
    private boolean leads(RowInstance holder) {
        return association.sourceScope().entrySet().stream()
                .allMatch(entry ->
                        entry.getValue().equals(holder.value(entry.getKey().slot())));
    }

    private void connect(RowInstance holder, GraphNode node) {
        RowInstance target = node.row();
        boolean member = !target.isNew()
                && !holder.isNew()
                && leads(holder)
                && KnownRows.values(holder, association.foreignKeys())
                        .equals(KnownRows.values(target, association.targetKeys()));
        Unchanged unchanged = Unchanged.of(node, member, settings);
        difference.save(node, false);
        unchanged.require(association);
        if (!member) {
            difference.changes().transfer(target, association.targetKeys(), holder, association.foreignKeys());
            association
                    .sourceScope()
                    .forEach((attribute, value) -> difference.changes().connect(holder, attribute, value));
        }
        difference.changes().afterwards(() -> holder.load(association, new LoadedRelation.ToOne(target)));
    }
}
