package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sequelize4j.HookType;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.error.ValidationItem;
import org.sequelize4j.instance.RowInstance;

/**
 * Writes the changes of a graph in the transaction that runs: every row is judged first, then what goes is taken away, then what
 * stays is updated, and new rows are inserted level by level. Rows of one model share statements.
 */
final class GraphChangeWriter {
    private final RowInserter inserter;
    private final RowsUpdater updater;
    private final RowsDeleter deleter;

    GraphChangeWriter(RowInserter inserter, RowsUpdater updater, RowsDeleter deleter) {
        this.inserter = inserter;
        this.updater = updater;
        this.deleter = deleter;
    }

    void write(GraphChanges changes, WriteSettings settings) {
        Graph graph = changes.graph();
        graph.requireOrder();
        IdentityHashMap<RowInstance, List<Attribute>> changed = judge(changes, graph, settings);
        update(List.copyOf(changes.unlinked()), changed, settings);
        deleter.delete(changes.deleted(), settings);
        update(graph.freeRows(), changed, settings);
        for (List<RowInstance> level : graph.levels()) {
            level.forEach(row -> graph.transfersTo(row).forEach(KeyTransfer::run));
            Graph.byModel(level).forEach((model, rows) -> insert(model, rows, settings));
        }
        connect(graph, changed, settings);
        changes.written();
    }

    /** Judges every row, and tells of all that is wrong; gives what is changed of the stored ones. */
    private static IdentityHashMap<RowInstance, List<Attribute>> judge(
            GraphChanges changes, Graph graph, WriteSettings settings) {
        List<ValidationItem> items = new ArrayList<>();
        List<ValidationException> refusals = new ArrayList<>();
        IdentityHashMap<RowInstance, List<Attribute>> changed = new IdentityHashMap<>();
        List<RowInstance> all = new ArrayList<>(changes.saved());
        changes.unlinked().stream().filter(row -> !changes.isSaved(row)).forEach(all::add);
        for (RowInstance row : all) {
            try {
                if (row.isNew()) {
                    Preparation.validated(row, settings, awaited(graph, row));
                } else if (!row.changed().isEmpty()) {
                    changed.put(row, Preparation.validatedUpdate(row, settings));
                }
            } catch (ValidationException refusal) {
                String path = changes.position(row).path();
                refusal.items().forEach(item -> items.add(item.under(path)));
                refusals.add(refusal);
            }
        }
        if (!refusals.isEmpty()) {
            throw new ValidationException(items, refusals.get(0));
        }
        return changed;
    }

    private static Set<String> awaited(Graph graph, RowInstance row) {
        return graph.transfersTo(row).stream()
                .flatMap(transfer -> transfer.foreignKeys().stream())
                .map(Attribute::name)
                .collect(Collectors.toSet());
    }

    private void insert(ModelDefinition model, List<RowInstance> rows, WriteSettings settings) {
        rows.forEach(row -> RowHooks.of(row, settings).run(HookType.BEFORE_CREATE));
        RefusedRows.watching(rows, () -> inserter.insert(model, rows, settings, written -> {}));
        rows.forEach(row -> RowHooks.of(row, settings).written(HookType.AFTER_CREATE, HookType.AFTER_CREATE_COMMIT));
    }

    /** Stored rows that wait for the keys of new ones. */
    private void connect(Graph graph, Map<RowInstance, List<Attribute>> changed, WriteSettings settings) {
        List<RowInstance> connected = graph.connectedRows();
        connected.forEach(row -> {
            graph.transfersTo(row).forEach(KeyTransfer::run);
            changed.put(row, Validation.changed(row));
        });
        update(connected, changed, settings);
    }

    private void update(List<RowInstance> rows, Map<RowInstance, List<Attribute>> changed, WriteSettings settings) {
        Graph.byModel(rows).forEach((model, alike) -> {
            Map<RowInstance, List<Attribute>> ofModel = new LinkedHashMap<>();
            for (RowInstance row : alike) {
                List<Attribute> ofRow = changed.getOrDefault(row, List.of());
                if (row.changed().isEmpty()) {
                    continue;
                }
                ofModel.put(row, ofRow);
            }
            if (!ofModel.isEmpty()) {
                updater.updateJudged(model, ofModel, settings);
            }
        });
    }
}
