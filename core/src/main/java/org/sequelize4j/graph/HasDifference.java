package org.sequelize4j.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;
import org.sequelize4j.load.Keys;
import org.sequelize4j.plan.Reciprocal;
import org.sequelize4j.query.Alive;
import org.sequelize4j.query.KeysCondition;
import org.sequelize4j.query.Predicate;

/** What differs in a has-one or has-many: the foreign key is in the rows that hang on the one that has them. */
final class HasDifference {
    private final Difference difference;
    private final AssociationDefinition association;
    private final GraphSettings settings;
    private final ModelDefinition target;
    private final NodeRows rows;

    HasDifference(Difference difference, AssociationDefinition association, GraphSettings settings) {
        this.difference = difference;
        this.association = association;
        this.settings = settings;
        this.target = association.targetModel();
        this.rows = difference.rows(target);
    }

    /**
     * Compares what some rows have.
     *
     * @param parents all rows at the place; families are those that something is given of
     */
    void of(List<GraphNode> parents, List<Family> families) {
        Map<Object, List<RowInstance>> stored = stored(families);
        Map<GraphNode, GraphNode> parentOf = new HashMap<>();
        List<GraphNode> children = new ArrayList<>();
        for (Family family : families) {
            family.children().forEach(child -> parentOf.put(child, family.parent()));
            children.addAll(family.children());
        }
        rows.find(children, settings, target.primaryKey(), child -> inherited(parentOf.get(child)));
        for (Family family : families) {
            compare(family, stored.getOrDefault(storedKey(family.parent().row()), List.of()));
        }
        disconnect(parents);
    }

    /** What hangs on the parents now, where that has to be known. */
    private Map<Object, List<RowInstance>> stored(List<Family> families) {
        Map<Object, List<RowInstance>> byKey = new HashMap<>();
        if (association.toMany() && !settings.replaces()) {
            return byKey;
        }
        List<List<Object>> keys = new ArrayList<>();
        List<RowInstance> unlocked = new ArrayList<>();
        for (Family family : families) {
            RowInstance parent = family.parent().row();
            if (!parent.isNew() && (settings.replaces() || !isAsLoaded(family))) {
                keys.add(KnownRows.values(parent, association.sourceKeys()));
                if (family.parent().given() instanceof GivenRow.OfInstance) {
                    unlocked.add(parent);
                }
            }
        }
        difference.known().lock(association.sourceModel(), unlocked);
        for (RowInstance row : difference.known().having(target, association.matchingKeys(), keys, ofAssociation())) {
            byKey.computeIfAbsent(
                            Keys.lookup(KnownRows.values(row, association.matchingKeys())), key -> new ArrayList<>())
                    .add(row);
        }
        return byKey;
    }

    /** Whether an instance has what it was read with, so that no other row can be there. */
    private static boolean isAsLoaded(Family family) {
        return family.parent().given() instanceof GivenRow.OfInstance
                && family.children().stream()
                        .allMatch(child -> child.given() instanceof GivenRow.OfInstance instance
                                && !instance.connected()
                                && !instance.row().isNew());
    }

    private Predicate ofAssociation() {
        List<Predicate> parts = new ArrayList<>();
        parts.add(Alive.of(target));
        association.scope().forEach((attribute, value) -> parts.add(KeysCondition.equal(attribute, value)));
        return Predicate.all(parts);
    }

    /** Nothing is stored under the marker of a new row. */
    private Object storedKey(RowInstance parent) {
        return parent.isNew() ? Slot.UNSET : Keys.lookup(KnownRows.values(parent, association.sourceKeys()));
    }

    /** A key may have the foreign key as a part, which is known by the parent. */
    private Map<String, Object> inherited(@Nullable GraphNode parent) {
        Map<String, Object> inherited = new LinkedHashMap<>();
        if (parent != null) {
            for (int i = 0; i < association.matchingKeys().size(); i++) {
                Object value =
                        parent.row().value(association.sourceKeys().get(i).slot());
                if (value != null) {
                    inherited.put(association.matchingKeys().get(i).name(), value);
                }
            }
        }
        return inherited;
    }

    private void compare(Family family, List<RowInstance> stored) {
        RowInstance parent = family.parent().row();
        Set<RowInstance> kept = new HashSet<>();
        for (GraphNode child : family.children()) {
            if (child.isOpen()) {
                boolean theOne = !association.toMany() && !settings.replaces() && !stored.isEmpty();
                child.is(theOne ? stored.get(0) : rows.fresh());
            }
            kept.add(child.row());
            connect(family.parent(), child);
        }
        boolean displaces = settings.replaces()
                || (!association.toMany()
                        && (family.explicit() || !family.children().isEmpty()));
        if (displaces) {
            String path = family.parent().path(association.as());
            stored.stream()
                    .filter(row -> !kept.contains(row))
                    .forEach(row -> difference.orphaned().add(row, association, path, settings.orphans()));
        }
        boolean complete = displaces
                || parent.isNew()
                || (family.parent().given() instanceof GivenRow.OfInstance && parent.loaded(association) != null);
        difference.changes().afterwards(() -> load(parent, family, complete));
    }

    private void connect(GraphNode parent, GraphNode child) {
        RowInstance row = child.row();
        boolean member = !row.isNew() && belongs(row, parent.row());
        boolean moved = !row.isNew() && isMovedByHand(child);
        if (!row.isNew() && !member && !moved) {
            requireConsent(child);
        }
        Unchanged unchanged = Unchanged.of(child, member, settings);
        difference.save(child, false);
        unchanged.require(association);
        if (!member && !moved) {
            difference.changes().transfer(parent.row(), association.sourceKeys(), row, association.matchingKeys());
            association
                    .scope()
                    .forEach((attribute, value) -> difference.changes().connect(row, attribute, value));
        }
        if (!moved) {
            difference.orphaned().adopt(row, association);
        }
    }

    private boolean belongs(RowInstance row, RowInstance parent) {
        return !parent.isNew()
                && KnownRows.values(row, association.matchingKeys())
                        .equals(KnownRows.values(parent, association.sourceKeys()))
                && association.scope().entrySet().stream()
                        .allMatch(asked -> asked.getValue()
                                .equals(row.storedValue(row.definition()
                                        .requireAttribute(asked.getKey().name())
                                        .slot())));
    }

    /** Whether the foreign key of a loaded instance was set to another one: then that is what is meant. */
    private boolean isMovedByHand(GraphNode child) {
        return child.given() instanceof GivenRow.OfInstance instance
                && !instance.connected()
                && association.matchingKeys().stream()
                        .anyMatch(key -> instance.row().changed(key.name()));
    }

    private void requireConsent(GraphNode child) {
        boolean asked = child.given() instanceof GivenRow.OfInstance
                || child.isMatched()
                || settings.allowConnect()
                || (child.given() instanceof GivenRow.OfKey key
                        && settings.connect().contains(key.key()));
        if (!asked) {
            throw new InstanceException(child.place() + "The stored row " + child.row() + " is no part of \""
                    + association.as() + "\" of this \"" + association.source()
                    + "\". To take it from where it is, say allowConnect().");
        }
    }

    private void disconnect(List<GraphNode> parents) {
        List<RowInstance> given = rows.stored(settings.disconnect());
        for (GraphNode parent : parents) {
            for (RowInstance row : given) {
                if (belongs(row, parent.row())) {
                    difference.orphaned().add(row, association, parent.path(association.as()), settings.orphans());
                    difference.changes().afterwards(() -> parent.row().load(association, null));
                }
            }
        }
    }

    /** What the parent has in memory then: all that was given, where that is all there is. */
    private void load(RowInstance parent, Family family, boolean complete) {
        List<RowInstance> children =
                family.children().stream().map(GraphNode::row).distinct().toList();
        if (!complete) {
            parent.load(association, null);
        } else if (association.toMany()) {
            parent.load(association, new LoadedRelation.ToMany(children, null));
        } else {
            parent.load(association, new LoadedRelation.ToOne(children.isEmpty() ? null : children.get(0)));
        }
        AssociationDefinition back = Reciprocal.of(association);
        if (back != null) {
            children.forEach(child -> child.load(back, new LoadedRelation.ToOne(parent, true)));
        }
    }
}
