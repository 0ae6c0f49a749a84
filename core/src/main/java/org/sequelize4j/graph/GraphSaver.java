package org.sequelize4j.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
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
        AtomicReference<GraphChanges> last = new AtomicReference<>(new GraphChanges());
        return writer.again(last::get, settings, () -> {
            List<GraphNode> nodes = nodes(roots, single);
            Difference difference = new Difference(new KnownRows(finds::unseen, locks), runtimes);
            last.set(difference.changes());
            writer.write(difference.changes(), () -> difference.of(model, nodes, graph), settings);
            return nodes.stream().map(GraphNode::row).toList();
        });
    }

    /** What saving them would write. Instances are left as they are. */
    public GraphPlan plan(ModelDefinition model, List<GivenRow> roots, boolean single, GraphSettings graph) {
        Difference difference = new Difference(new KnownRows(finds::unseen, false), runtimes);
        return writer.reading(() -> {
            try {
                difference.of(model, nodes(roots, single), graph);
                return Planned.of(difference.changes());
            } finally {
                difference.changes().forget();
            }
        });
    }

    private static List<GraphNode> nodes(List<GivenRow> roots, boolean single) {
        List<GraphNode> nodes = new ArrayList<>(roots.size());
        for (GivenRow root : roots) {
            nodes.add(new GraphNode(single ? "" : "[" + nodes.size() + "]", root));
        }
        return nodes;
    }
}
