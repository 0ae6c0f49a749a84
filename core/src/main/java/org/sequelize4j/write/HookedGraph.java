package org.sequelize4j.write;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sequelize4j.HookType;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.instance.PendingRelation;
import org.sequelize4j.instance.RowInstance;

/**
 * Writes the new rows of a graph one by one, so that hooks run in Sequelize's order: before a row, then what it belongs to, the
 * row itself, what belongs to it, and after the row.
 */
final class HookedGraph {
    private final Graph graph;
    private final RowInserter inserter;
    private final WriteSettings settings;
    private final Set<RowInstance> begun = Collections.newSetFromMap(new IdentityHashMap<>());

    HookedGraph(Graph graph, RowInserter inserter, WriteSettings settings) {
        this.graph = graph;
        this.inserter = inserter;
        this.settings = settings;
    }

    void write(RowInstance row) {
        if (!row.isNew() || isWaiting(row) || !begun.add(row)) {
            return;
        }
        List<PendingRelation> pending = row.pending();
        takeKeys(row, transfer -> !transfer.from().isNew() || transfer.isMandatory());
        graph.judge(row, () -> Preparation.validated(row, settings));
        RowHooks.of(row, settings).run(HookType.BEFORE_CREATE);
        takeKeys(row, transfer -> true);
        List<RowInstance> alone = List.of(row);
        RefusedRows.watching(alone, () -> inserter.insert(row.definition(), alone, settings, written -> {}));
        for (PendingRelation relation : pending) {
            if (!(relation.association() instanceof BelongsTo)) {
                write(relation.target());
                RowInstance link = relation.link();
                if (link != null) {
                    write(link);
                }
            }
        }
        RowHooks.of(row, settings).written(HookType.AFTER_CREATE, HookType.AFTER_CREATE_COMMIT);
    }

    /** Whether it needs the key of a row that is being written; it is come back to then. */
    private boolean isWaiting(RowInstance row) {
        return graph.transfersTo(row).stream()
                .map(KeyTransfer::from)
                .anyMatch(from -> from.isNew() && (begun.contains(from) || isWaiting(from)));
    }

    private void takeKeys(RowInstance row, Predicate<KeyTransfer> which) {
        for (KeyTransfer transfer : graph.transfersTo(row)) {
            if (which.test(transfer)) {
                write(transfer.from());
                transfer.run();
            }
        }
    }
}
