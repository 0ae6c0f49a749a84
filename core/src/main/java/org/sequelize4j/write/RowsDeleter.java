package org.sequelize4j.write;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.sequelize4j.HookType;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.Predicate;

/**
 * Deletes many rows that are known, or marks them on paranoid models, and takes that back: in few statements, with the hooks of
 * each, and with what hangs on them.
 */
final class RowsDeleter {
    /** More conditions on keys of several columns make a statement no faster. */
    private static final int AT_ONCE = 500;

    private final StaticWriter statics;
    private final RowDeleter single;
    private final Dependents dependents;

    RowsDeleter(StaticWriter statics, RowDeleter single, Dependents dependents) {
        this.statics = statics;
        this.single = single;
        this.dependents = dependents;
    }

    void delete(Collection<RowInstance> rows, WriteSettings settings) {
        delete(rows, new ReachSettings(settings, null, true, true, false), Instant.now(), new HashSet<>());
    }

    /** What hangs on rows of one model, which are to be destroyed after it. */
    void deleteHanging(ModelDefinition model, List<RowInstance> rows, ReachSettings settings, Instant now) {
        deleteHanging(model, rows, settings, now, new HashSet<>(rows));
    }

    private void deleteHanging(
            ModelDefinition model, List<RowInstance> rows, ReachSettings settings, Instant now, Set<RowInstance> gone) {
        if (Dependents.any(model) && !rows.isEmpty()) {
            boolean softly = model.deletedAt() != null && !settings.force();
            List<RowInstance> hanging = dependents.of(model, rows, settings, softly).stream()
                    .filter(gone::add)
                    .toList();
            delete(hanging, settings.withoutLimit(), now, gone);
        }
    }

    private void delete(Collection<RowInstance> rows, ReachSettings reach, Instant now, Set<RowInstance> gone) {
        Graph.byModel(new ArrayList<>(rows)).forEach((model, alike) -> {
            if (Cascades.any(model)) {
                alike.forEach(row -> single.delete(row, reach));
            } else {
                alike.forEach(row -> RowHooks.of(row, reach.write()).run(HookType.BEFORE_DESTROY));
                deleteHanging(model, alike, reach, now, gone);
                inPieces(model, alike, these -> statics.delete(model, these, reach, now));
                alike.forEach(row ->
                        RowHooks.of(row, reach.write()).written(HookType.AFTER_DESTROY, HookType.AFTER_DESTROY_COMMIT));
            }
        });
    }

    /** What was marked with rows of one model, and at the same time. */
    void restoreHanging(ModelDefinition model, List<RowInstance> rows, ReachSettings settings, Object mark) {
        if (!Dependents.any(model) || rows.isEmpty()) {
            return;
        }
        Graph.byModel(dependents.marked(model, rows, mark)).forEach((holder, alike) -> {
            alike.forEach(row -> RowHooks.of(row, settings.write()).run(HookType.BEFORE_RESTORE));
            inPieces(holder, alike, these -> statics.restore(holder, these, settings.withoutLimit()));
            restoreHanging(holder, alike, settings, mark);
            alike.forEach(row ->
                    RowHooks.of(row, settings.write()).written(HookType.AFTER_RESTORE, HookType.AFTER_UPDATE_COMMIT));
        });
    }

    /** Calls for the condition on some of the rows at a time; gives the sum. */
    static int inPieces(ModelDefinition model, List<RowInstance> rows, ToIntFunction<Predicate> work) {
        int sum = 0;
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            sum += work.applyAsInt(
                    RowsCondition.oneOf(model, rows.subList(from, Math.min(rows.size(), from + AT_ONCE))));
        }
        return sum;
    }
}
