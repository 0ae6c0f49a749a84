package org.sequelize4j.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.plan.Node;

/** The instances that one statement made, by the number of the node that made them. */
final class Collected {
    private final List<Node> nodes;
    private final Loading loading;
    private final List<RowInstance>[] byNode;
    private @Nullable Map<Object, Folded> folded;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists of rows
    Collected(List<Node> nodes, Loading loading) {
        this.nodes = nodes;
        this.loading = loading;
        byNode = new List[nodes.size()];
        for (int i = 0; i < byNode.length; i++) {
            byNode[i] = new ArrayList<>();
        }
    }

    /** Those of the statement itself whose rows are repeated in the result. */
    Map<Object, Folded> folded() {
        if (folded == null) {
            folded = new HashMap<>();
        }
        return folded;
    }

    /** The load that this is a part of. */
    Loading loading() {
        return loading;
    }

    void add(int node, RowInstance row) {
        byNode[node].add(row);
    }

    List<RowInstance> of(int node) {
        return byNode[node];
    }

    /** Lets the instances of each node load what they lack together. */
    void join() {
        for (int i = 0; i < byNode.length; i++) {
            loading.company().join(byNode[i], WantedIncludes.of(nodes.get(i).includes(), loading.values()));
        }
    }
}
