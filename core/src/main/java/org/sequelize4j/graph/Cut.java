package org.sequelize4j.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sequelize4j.Orphans;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.load.Keys;
import org.sequelize4j.query.Alive;
import org.sequelize4j.write.GraphChanges;

/** Rows of a junction that a graph no longer has: they are deleted, and where that is asked for what they lead to as well. */
final class Cut {
    private record Link(RowInstance row, GraphNode parent) {}

    private final Difference difference;
    private final BelongsToMany association;
    private final GraphSettings settings;
    private final List<Link> links = new ArrayList<>();

    Cut(Difference difference, BelongsToMany association, GraphSettings settings) {
        this.difference = difference;
        this.association = association;
        this.settings = settings;
    }

    void add(RowInstance link, GraphNode parent) {
        if (settings.orphans() != Orphans.KEEP) {
            links.add(new Link(link, parent));
        }
    }

    void run() {
        boolean deletes = settings.orphans() == Orphans.DELETE;
        if (links.isEmpty()) {
            return;
        }
        Map<Object, RowInstance> targets = deletes || !association.scope().isEmpty() ? targets() : Map.of();
        for (Link link : links) {
            RowInstance target = targets.get(Keys.lookup(KnownRows.values(link.row(), association.otherKeys())));
            if (!association.scope().isEmpty() && (target == null || !isInScope(target))) {
                continue;
            }
            String path = link.parent().path(association.as());
            difference.changes().delete(link.row(), new GraphChanges.Position(path, true));
            difference.changes().afterwards(() -> link.parent().row().load(association, null));
            if (deletes && target != null) {
                difference.orphaned().add(target, association, path, Orphans.DELETE);
            }
        }
    }

    private Map<Object, RowInstance> targets() {
        return difference
                .known()
                .byKey(
                        association.targetModel(),
                        association.targetKeys(),
                        links.stream()
                                .map(link -> KnownRows.values(link.row(), association.otherKeys()))
                                .distinct()
                                .toList(),
                        Alive.of(association.targetModel()));
    }

    private boolean isInScope(RowInstance target) {
        return association.scope().entrySet().stream()
                .allMatch(asked ->
                        asked.getValue().equals(target.get(asked.getKey().name())));
    }
}
