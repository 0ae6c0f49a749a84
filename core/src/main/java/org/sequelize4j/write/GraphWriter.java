package org.sequelize4j.write;

import java.util.List;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Transactions;

/** Writes new rows with everything that hangs on them: level by level, each model of a level in one batch, all in one transaction. */
final class GraphWriter {
    private final Transactions transactions;
    private final RowInserter inserter;
    private final RowUpdater updater;

    GraphWriter(Transactions transactions, RowInserter inserter, RowUpdater updater) {
        this.transactions = transactions;
        this.inserter = inserter;
        this.updater = updater;
    }

    void write(List<RowInstance> roots, WriteSettings settings) {
        Graph graph = Graph.from(roots);
        List<RowInstance> touched = graph.written();
        Undo.restoring(touched, () -> {
            roots.forEach(root -> SetAside.of(root, settings));
            WriteSettings ofRows = settings.withFields(null);
            boolean hooked = RowHooks.any(touched, ofRows);
            return graph.isSingle() && !hooked
                    ? write(graph, ofRows)
                    : transactions.run(
                            options -> {}, savepoint -> hooked ? writeHooked(graph, ofRows) : write(graph, ofRows));
        });
    }

    /** The same as a bulkCreate, with its hooks. */
    void write(List<RowInstance> roots, BulkSettings settings, BulkWriter bulk) {
        Graph graph = Graph.from(roots);
        Undo.restoring(graph.written(), () -> {
            roots.forEach(root -> SetAside.of(root, settings.write()));
            return transactions.run(options -> {}, savepoint -> {
                new BulkGraph(graph, bulk).write(roots, settings);
                connect(graph, settings.write().withFields(null));
                return graph;
            });
        });
    }

    private Graph writeHooked(Graph graph, WriteSettings settings) {
        graph.requireOrder();
        HookedGraph hooked = new HookedGraph(graph, inserter, settings);
        graph.newRows().forEach(hooked::write);
        connect(graph, settings);
        return graph;
    }

    private Graph write(Graph graph, WriteSettings settings) {
        for (List<RowInstance> level : graph.levels()) {
            level.forEach(row -> graph.transfersTo(row).forEach(KeyTransfer::run));
            Graph.byModel(level).forEach((model, rows) -> insert(model, rows, settings));
        }
        connect(graph, settings);
        return graph;
    }

    private void connect(Graph graph, WriteSettings settings) {
        for (RowInstance row : graph.connectedRows()) {
            graph.transfersTo(row).forEach(KeyTransfer::run);
            updater.update(row, settings);
        }
        graph.tellStoredRows();
    }

    private void insert(ModelDefinition model, List<RowInstance> rows, WriteSettings settings) {
        rows.forEach(row -> Preparation.ofInsert(row, settings));
        inserter.insert(model, rows, settings.returning(), written -> {});
    }
}
