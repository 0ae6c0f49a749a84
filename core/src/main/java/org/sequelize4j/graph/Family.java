package org.sequelize4j.graph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.PendingRelation;
import org.sequelize4j.instance.RowInstance;

/**
 * A row of a graph, and what it has of one association.
 *
 * @param explicit whether an empty list says that there shall be none
 */
record Family(GraphNode parent, List<GraphNode> children, boolean explicit) {
    /** Null when nothing is given of the association. */
    static @Nullable Family of(GraphNode parent, AssociationDefinition association, List<Object> connect) {
        List<GivenRow> given = given(parent, association);
        if (given == null && connect.isEmpty()) {
            return null;
        }
        List<GivenRow> all = new ArrayList<>(given == null ? List.of() : given);
        connect.forEach(key -> all.add(new GivenRow.OfKey(key)));
        List<GraphNode> children = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            String path = association.toMany() ? parent.path(association.as(), i) : parent.path(association.as());
            children.add(new GraphNode(path, all.get(i)));
        }
        return new Family(parent, children, parent.given() instanceof GivenRow.Values);
    }

    private static @Nullable List<GivenRow> given(GraphNode parent, AssociationDefinition association) {
        if (parent.given() instanceof GivenRow.Values values) {
            return values.nested().get(association.as());
        }
        return parent.given() instanceof GivenRow.OfInstance instance ? inMemory(instance.row(), association) : null;
    }

    private static @Nullable List<GivenRow> inMemory(RowInstance row, AssociationDefinition association) {
        List<PendingRelation> pending = row.pending().stream()
                .filter(waiting -> waiting.association().as().equals(association.as()))
                .toList();
        LoadedRelation loaded = row.loaded(association);
        if (loaded == null && pending.isEmpty()) {
            return null;
        }
        List<GivenRow> given = new ArrayList<>();
        if (loaded instanceof LoadedRelation.ToMany many) {
            for (int i = 0; i < many.targets().size(); i++) {
                RowInstance link = many.links() == null ? null : many.links().get(i);
                add(many.targets().get(i), link, pending, given);
            }
        } else if (loaded instanceof LoadedRelation.ToOne one && one.target() != null) {
            add(one.target(), null, pending, given);
        }
        pending.forEach(waiting -> given.add(new GivenRow.OfInstance(waiting.target(), waiting.link(), true)));
        return given;
    }

    @SuppressWarnings("ReferenceEquality") // it is the instance that waits
    private static void add(
            RowInstance target, @Nullable RowInstance link, List<PendingRelation> pending, List<GivenRow> given) {
        if (pending.stream().noneMatch(waiting -> waiting.target() == target)) {
            given.add(new GivenRow.OfInstance(target, link, false));
        }
    }
}
