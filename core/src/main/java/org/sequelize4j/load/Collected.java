package org.sequelize4j.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.plan.Node;

/** The instances that one statement made, by the number of the node that made them. */
final class Collected {
    private final List<Node> nodes;
    private final Loading loading;
    private final List<List<RowInstance>> byNode;
    private final Map<Object, Folded> folded = new HashMap<>(0);

    Collected(List<Node> nodes, Loading loading) {
        this.nodes = nodes;
        this.loading = loading;
        byNode = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            byNode.add(new ArrayList<>());
        }
    }

    /** Those of the statement itself whose rows are repeated in the result. */
    Map<Object, Folded> folded() {
        return folded;
    }

    /** The load that this is a part of. */
    Loading loading() {
        return loading;
    }

    void add(int node, RowInstance row) {
        byNode.get(node).add(row);
    }

    List<RowInstance> of(int node) {
        return byNode.get(node);
    }

    /** Lets the instances of each node load what they lack together. */
    void join() {
        for (int i = 0; i < byNode.size(); i++) {
            loading.company().join(byNode.get(i), WantedIncludes.of(nodes.get(i).includes(), loading.values()));
        }
    }
}
