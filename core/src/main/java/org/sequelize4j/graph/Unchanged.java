package org.sequelize4j.graph;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.Changes;

/** Sees to it that stored rows which are only to be connected are not changed by values that were given for them. */
record Unchanged(GraphNode node, @Nullable Changes before, boolean appends) {
    /**
     * Looks at a row before its values are set.
     *
     * @param member whether it is there already
     */
    static Unchanged of(GraphNode node, boolean member, GraphSettings settings) {
        boolean stored = !node.row().isNew() && node.given() instanceof GivenRow.Values && !node.isMatched();
        boolean only = stored && (settings.appends() || (!member && !settings.allowConnect()));
        return new Unchanged(node, only ? Changes.of(node.row()) : null, settings.appends());
    }

    void require(AssociationDefinition association) {
        Set<String> changed = before == null ? Set.of() : before.since();
        if (!changed.isEmpty()) {
            throw new InstanceException(node.place() + "The stored row " + node.row() + " would get other values of "
                    + String.join(", ", changed) + ", "
                    + (appends
                            ? "and append() of \"" + association.as()
                                    + "\" changes nothing that is stored. Give its key alone, or say merge()."
                            : "though it is no part of \"" + association.as()
                                    + "\" yet. Give its key alone to connect it as it is, or say allowConnect()."));
        }
    }
}
