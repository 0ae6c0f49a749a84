package org.sequelize4j.graph;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.GraphPlan;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.load.Finds;
import org.sequelize4j.load.Runtimes;
import org.sequelize4j.write.GraphChanges;
import org.sequelize4j.write.WriteSettings;
import org.sequelize4j.write.Writer;

/** Saves graphs: compares them with what is stored, and writes the difference, in one transaction. */
public final class GraphSaver {
    private final Writer writer;
    private final Finds finds;
    private final Runtimes runtimes;
    private final boolean locks;

    /**
     * A saver of graphs.
     *
     * @param locks whether the database locks rows
     */
    public GraphSaver(Writer writer, Finds finds, Runtimes runtimes, boolean locks) {
        this.writer = writer;
        this.finds = finds;
        this.runtimes = runtimes;
        this.locks = locks;
    }

    /**
     * Saves some graphs.
     *
     * @param single whether there is one root, which paths need no number for
     * @return the roots as they are stored then
     */
    public List<RowInstance> save(
            ModelDefinition model, List<GivenRow> roots, boolean single, GraphSettings graph, WriteSettings settings) {
        List<GraphNode> nodes = nodes(roots, single);
        return writer.atomically(() -> {
            writer.write(changes(model, nodes, graph, locks), settings);
            return nodes.stream().map(GraphNode::row).toList();
        });
    }

    /** What saving them would write. Instances are left as they are. */
    public GraphPlan plan(ModelDefinition model, List<GivenRow> roots, boolean single, GraphSettings graph) {
        return writer.atomically(() -> {
            GraphChanges changes = changes(model, nodes(roots, single), graph, false);
            try {
                return Planned.of(changes);
            } finally {
                changes.forget();
            }
        });
    }

    private GraphChanges changes(ModelDefinition model, List<GraphNode> roots, GraphSettings graph, boolean locking) {
        return new Difference(new KnownRows(finds, locking), runtimes).of(model, roots, graph);
    }

    private static List<GraphNode> nodes(List<GivenRow> roots, boolean single) {
        List<GraphNode> nodes = new ArrayList<>(roots.size());
        for (GivenRow root : roots) {
            nodes.add(new GraphNode(single ? "" : "[" + nodes.size() + "]", root));
        }
        return nodes;
    }
}
