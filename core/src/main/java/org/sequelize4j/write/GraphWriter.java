package org.sequelize4j.write;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Transactions;

/** Writes new rows with everything that hangs on them: level by level, each model of a level in one batch, all in one transaction. */
final class GraphWriter {
    private final Transactions transactions;
    private final RowInserter inserter;
    private final RowUpdater updater;
    private final RefusedRow finder;

    GraphWriter(Transactions transactions, RowInserter inserter, RowUpdater updater, RefusedRow finder) {
        this.finder = finder;
        this.transactions = transactions;
        this.inserter = inserter;
        this.updater = updater;
    }

    void write(List<RowInstance> roots, WriteSettings settings) {
        WriteSettings ofRows = settings.withFields(null);
        again(Graph.from(roots, false), rows -> RowHooks.any(rows, ofRows), graph -> {
            roots.forEach(root -> SetAside.of(root, settings));
            boolean hooked = RowHooks.any(graph.written(), ofRows);
            return graph.isSingle() && !hooked
                    ? RefusedRows.told(finder, graph, false, () -> write(graph, ofRows))
                    : inTransaction(graph, () -> hooked ? writeHooked(graph, ofRows) : write(graph, ofRows));
        });
    }

    /** The same as a bulkCreate, with its hooks. */
    void write(List<RowInstance> roots, BulkSettings settings, BulkWriter bulk) {
        again(Graph.from(roots, true), rows -> isHooked(rows, settings), graph -> {
            roots.forEach(root -> SetAside.of(root, settings.write()));
            return inTransaction(graph, () -> {
                new BulkGraph(graph, bulk).write(roots, settings);
                connect(graph, settings.write().withFields(null));
                return graph;
            });
        });
    }

    /** When it fails every row is what it was; so it can be written again if a deadlock ended it and no hook would see it twice. */
    private void again(Graph graph, Predicate<List<RowInstance>> hooked, Function<Graph, Graph> work) {
        List<RowInstance> touched = graph.written();
        transactions.again(
                Again.TIMES, () -> !hooked.test(touched), () -> Undo.restoring(touched, () -> work.apply(graph)));
    }

    private static boolean isHooked(List<RowInstance> rows, BulkSettings settings) {
        return settings.write().hooks()
                && rows.stream().anyMatch(row -> !row.runtime().hooks().isEmpty());
    }

    private Graph inTransaction(Graph graph, Supplier<Graph> work) {
        return RefusedRows.told(finder, graph, true, () -> transactions.run(options -> {}, savepoint -> work.get()));
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
            Graph.byModel(level).forEach((model, rows) -> insert(graph, model, rows, settings));
        }
        connect(graph, settings);
        return graph;
    }

    private void connect(Graph graph, WriteSettings settings) {
        for (RowInstance row : graph.connectedRows()) {
            graph.transfersTo(row).forEach(KeyTransfer::run);
            RefusedRows.watching(List.of(row), () -> updater.update(row, settings));
        }
        graph.tellStoredRows();
        graph.noneWaits();
    }

    private void insert(Graph graph, ModelDefinition model, List<RowInstance> rows, WriteSettings settings) {
        rows.forEach(row -> graph.judge(row, () -> Preparation.ofInsert(row, settings)));
        RefusedRows.watching(rows, () -> inserter.insert(model, rows, settings, written -> {}));
    }
}
