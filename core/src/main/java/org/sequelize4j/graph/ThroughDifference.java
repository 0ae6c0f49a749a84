package org.sequelize4j.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;
import org.sequelize4j.load.Keys;
import org.sequelize4j.query.KeysCondition;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.write.GraphChanges;
import org.sequelize4j.write.NewRows;
import org.sequelize4j.write.RevivedLink;

/** What differs in a belongs-to-many: rows of the junction connect, and what they lead to may be others' too. */
final class ThroughDifference {
    private final Difference difference;
    private final BelongsToMany association;
    private final GraphSettings settings;
    private final NodeRows rows;

    ThroughDifference(Difference difference, BelongsToMany association, GraphSettings settings) {
        this.difference = difference;
        this.association = association;
        this.settings = settings;
        this.rows = difference.rows(association.targetModel());
    }

    /**
     * Compares what some rows have.
     *
     * @param parents all rows at the place; families are those that something is given of
     */
    void of(List<GraphNode> parents, List<Family> families) {
        List<GraphNode> children =
                families.stream().flatMap(family -> family.children().stream()).toList();
        rows.find(children, settings, association.targetModel().primaryKey(), child -> Map.of());
        List<RowInstance> disconnected = rows.stored(settings.disconnect());
        Map<Object, List<RowInstance>> links = links(parents, families, disconnected);
        Map<GraphNode, List<RowInstance>> linked = new HashMap<>();
        for (Family family : families) {
            linked.put(family.parent(), compare(family, links));
        }
        Cut cut = new Cut(difference, association, settings);
        for (GraphNode parent : parents) {
            List<RowInstance> kept = linked.get(parent);
            boolean replaced = kept != null && settings.replaces();
            if (replaced || !disconnected.isEmpty()) {
                Set<Object> keys = new HashSet<>();
                disconnected.forEach(target -> keys.add(Keys.lookup(targetKey(target))));
                links.getOrDefault(parentKey(parent.row()), List.of()).stream()
                        .filter(link -> !RevivedLink.isDestroyed(link) && (kept == null || !kept.contains(link)))
                        .filter(link -> replaced || keys.contains(Keys.lookup(otherKey(link))))
                        .forEach(link -> cut.add(link, parent));
            }
        }
        cut.run();
    }

    /** Nothing is stored under the marker of a new row. */
    private Object parentKey(RowInstance parent) {
        return parent.isNew() ? Slot.UNSET : Keys.lookup(KnownRows.values(parent, association.sourceKeys()));
    }

    private List<Object> targetKey(RowInstance target) {
        return KnownRows.values(target, association.targetKeys());
    }

    private List<Object> otherKey(RowInstance link) {
        return KnownRows.values(link, association.otherKeys());
    }

    /** The rows of the junction that have to be known, by the key of their parent. */
    private Map<Object, List<RowInstance>> links(
            List<GraphNode> parents, List<Family> families, List<RowInstance> disconnected) {
        Set<List<Object>> targets = new LinkedHashSet<>();
        disconnected.forEach(target -> targets.add(targetKey(target)));
        Set<GraphNode> asked = new LinkedHashSet<>(disconnected.isEmpty() ? List.of() : parents);
        for (Family family : families) {
            for (GraphNode child : family.children()) {
                boolean known = child.given() instanceof GivenRow.OfInstance instance
                        && instance.link() != null
                        && !instance.connected();
                if (!child.isOpen() && !child.row().isNew() && !known) {
                    targets.add(targetKey(child.row()));
                    asked.add(family.parent());
                }
            }
            if (settings.replaces()) {
                asked.add(family.parent());
            }
        }
        List<RowInstance> stored = asked.stream()
                .map(GraphNode::row)
                .filter(parent -> !parent.isNew())
                .toList();
        return stored.isEmpty() || (targets.isEmpty() && !settings.replaces()) ? Map.of() : read(stored, targets);
    }

    private Map<Object, List<RowInstance>> read(List<RowInstance> parents, Set<List<Object>> targets) {
        List<Predicate> parts = new ArrayList<>();
        association.throughScope().forEach((attribute, value) -> parts.add(KeysCondition.equal(attribute, value)));
        if (!settings.replaces() && targets.size() <= parents.size()) {
            parts.add(KeysCondition.oneOf(association.otherKeys(), targets));
        }
        if (settings.replaces()) {
            difference.known().lock(association.sourceModel(), parents);
        }
        List<List<Object>> keys = parents.stream()
                .map(parent -> KnownRows.values(parent, association.sourceKeys()))
                .distinct()
                .toList();
        Map<Object, List<RowInstance>> links = new HashMap<>();
        for (RowInstance link : difference
                .known()
                .having(association.throughModel(), association.foreignKeys(), keys, Predicate.all(parts))) {
            links.computeIfAbsent(
                            Keys.lookup(KnownRows.values(link, association.foreignKeys())), key -> new ArrayList<>())
                    .add(link);
        }
        return links;
    }

    private List<RowInstance> compare(Family family, Map<Object, List<RowInstance>> links) {
        RowInstance parent = family.parent().row();
        Map<Object, RowInstance> byTarget = new HashMap<>();
        links.getOrDefault(parentKey(parent), List.of())
                .forEach(link -> byTarget.putIfAbsent(Keys.lookup(otherKey(link)), link));
        IdentityHashMap<RowInstance, RowInstance> linkOf = new IdentityHashMap<>();
        List<RowInstance> targets = new ArrayList<>();
        for (GraphNode child : family.children()) {
            if (child.isOpen()) {
                child.is(rows.fresh());
            }
            RowInstance target = child.row();
            RowInstance link = child.given() instanceof GivenRow.OfInstance instance && !instance.connected()
                    ? instance.link()
                    : null;
            if (link == null) {
                link = target.isNew() ? linkOf.get(target) : byTarget.get(Keys.lookup(targetKey(target)));
            }
            boolean member = link != null && !link.isNew() && !RevivedLink.isDestroyed(link);
            Unchanged unchanged = Unchanged.of(child, member, settings);
            difference.save(child, false);
            unchanged.require(association);
            if (!member) {
                association
                        .scope()
                        .forEach((name, value) -> difference.changes().connect(target, name, value));
            }
            RowInstance saved = saveLink(parent, child, link);
            if (linkOf.put(target, saved) == null) {
                targets.add(target);
            }
            if (!target.isNew()) {
                byTarget.put(Keys.lookup(targetKey(target)), saved);
            }
        }
        List<RowInstance> kept = targets.stream()
                .map(target -> Objects.requireNonNull(linkOf.get(target)))
                .toList();
        boolean complete = settings.replaces()
                || parent.isNew()
                || (family.parent().given() instanceof GivenRow.OfInstance && parent.loaded(association) != null);
        LoadedRelation then = complete ? new LoadedRelation.ToMany(targets, kept) : null;
        difference.changes().afterwards(() -> parent.load(association, then));
        return kept;
    }

    private RowInstance saveLink(RowInstance parent, GraphNode child, @Nullable RowInstance link) {
        GraphChanges changes = difference.changes();
        ModelDefinition junction = association.throughModel();
        String path = child.path(junction.name());
        RowInstance pending =
                child.given() instanceof GivenRow.OfInstance instance && instance.connected() ? instance.link() : null;
        RowInstance saved = link != null ? link : pending != null ? pending : fresh(junction);
        changes.save(saved, new GraphChanges.Position(path, true));
        if (link == null) {
            for (Map.Entry<Attribute, Object> asked : association.throughScope().entrySet()) {
                changes.connect(saved, asked.getKey(), asked.getValue());
            }
            changes.transfer(parent, association.sourceKeys(), saved, association.foreignKeys());
            changes.transfer(child.row(), association.targetKeys(), saved, association.otherKeys());
        } else {
            LinkRow.revive(changes, association, link);
            if (pending != null) {
                LinkRow.copy(pending, link);
            }
        }
        Map<String, @Nullable Object> values = NodeRows.link(child);
        if (values != null) {
            GivenValues.set(saved, values, path, difference.refusals());
        }
        return saved;
    }

    private RowInstance fresh(ModelDefinition junction) {
        return NewRows.withDefaults(difference.runtimes().of(junction), junction);
    }
}
