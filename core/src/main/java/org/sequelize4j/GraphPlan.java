package org.sequelize4j;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What saving a graph would write, in the order in which it would be written.
 *
 * @param changes one for each row that is written; empty when everything is stored as it was given
 */
public record GraphPlan(List<GraphChange> changes) {
    public GraphPlan {
        changes = List.copyOf(changes);
    }

    /** Whether nothing would be written. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** A line for each change. */
    @Override
    public String toString() {
        return changes.stream().map(GraphChange::toString).collect(Collectors.joining("\n"));
    }
}
