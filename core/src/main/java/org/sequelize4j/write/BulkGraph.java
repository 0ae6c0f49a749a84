package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.PendingRelation;
import org.sequelize4j.instance.RowInstance;

/**
 * Writes many new rows with everything that hangs on them, as a bulkCreate for each association: what the rows belong to, the
 * rows themselves, then what belongs to them. The rows of each keep their order.
 */
final class BulkGraph {
    private final Graph graph;
    private final BulkWriter bulk;
    private final Set<RowInstance> begun = Collections.newSetFromMap(new IdentityHashMap<>());

    BulkGraph(Graph graph, BulkWriter bulk) {
        this.graph = graph;
        this.bulk = bulk;
    }

    void write(List<RowInstance> roots, BulkSettings settings) {
        List<List<RowInstance>> levels = graph.levels();
        insert(roots, settings);
        BulkSettings hanging = settings.ofHanging();
        levels.forEach(level -> insertByModel(level, hanging));
    }

    private void insertByModel(List<RowInstance> rows, BulkSettings settings) {
        Graph.byModel(rows).values().forEach(alike -> insert(alike, settings));
    }

    /** Rows that wait for the key of a row which is being written are left; their level comes to them. */
    private void insert(List<RowInstance> given, BulkSettings settings) {
        List<RowInstance> candidates =
                given.stream().filter(row -> row.isNew() && begun.add(row)).toList();
        List<RowInstance> waiting = candidates.stream().filter(this::isWaiting).toList();
        waiting.forEach(begun::remove);
        List<RowInstance> rows = candidates.stream().filter(begun::contains).toList();
        if (rows.isEmpty()) {
            return;
        }
        ModelDefinition model = rows.get(0).definition();
        Map<String, List<PendingRelation>> hanging = hanging(rows);
        takeKeys(rows, settings.ofHanging(), transfer -> !transfer.from().isNew() || transfer.isMandatory());
        bulk.insert(model, rows, settings, graph, new BulkWriter.Around() {
            @Override
            public void before(boolean individually) {
                takeKeys(rows, ofHanging(settings, individually), transfer -> true);
            }

            @Override
            public void after(boolean individually) {
                hanging.values().forEach(relations -> insertHanging(relations, ofHanging(settings, individually)));
            }
        });
    }

    private static BulkSettings ofHanging(BulkSettings settings, boolean individually) {
        BulkSettings hanging = settings.ofHanging();
        return hanging.with(hanging.write().withIndividualHooks(individually));
    }

    /** Whether it needs the key of a row that is being written. */
    private boolean isWaiting(RowInstance row) {
        return graph.transfersTo(row).stream()
                .map(KeyTransfer::from)
                .anyMatch(from -> from.isNew() && (begun.contains(from) || isWaiting(from)));
    }

    private static Map<String, List<PendingRelation>> hanging(List<RowInstance> rows) {
        Map<String, List<PendingRelation>> hanging = new LinkedHashMap<>();
        for (RowInstance row : rows) {
            for (PendingRelation relation : row.pending()) {
                if (!(relation.association() instanceof BelongsTo)) {
                    hanging.computeIfAbsent(relation.association().as(), first -> new ArrayList<>())
                            .add(relation);
                }
            }
        }
        return hanging;
    }

    private void insertHanging(List<PendingRelation> relations, BulkSettings settings) {
        insert(relations.stream().map(PendingRelation::target).toList(), settings);
        List<RowInstance> links = new ArrayList<>();
        for (PendingRelation relation : relations) {
            if (relation.link() != null) {
                links.add(relation.link());
            }
        }
        insert(links, settings);
    }

    private void takeKeys(List<RowInstance> rows, BulkSettings settings, Predicate<KeyTransfer> which) {
        List<KeyTransfer> transfers = rows.stream()
                .flatMap(row -> graph.transfersTo(row).stream())
                .filter(which)
                .toList();
        insertByModel(transfers.stream().map(KeyTransfer::from).toList(), settings);
        transfers.forEach(KeyTransfer::run);
    }
}
