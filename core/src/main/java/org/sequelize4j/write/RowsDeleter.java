package org.sequelize4j.write;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.sequelize4j.Dependent;
import org.sequelize4j.HookType;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.Dependency;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.Predicate;

/**
 * Deletes many rows that are known, or marks them on paranoid models, and takes that back: in few statements, with the hooks of
 * each, and with what hangs on them.
 */
final class RowsDeleter {
    private final StaticWriter statics;
    private final RowDeleter single;
    private final Dependents dependents;
    private final RowsUpdater updater;

    RowsDeleter(StaticWriter statics, RowDeleter single, Dependents dependents, RowsUpdater updater) {
        this.statics = statics;
        this.single = single;
        this.dependents = dependents;
        this.updater = updater;
    }

    void delete(Collection<RowInstance> rows, WriteSettings settings) {
        ReachSettings reach = ReachSettings.STANDARD.with(settings);
        Instant now = Instant.now();
        Set<RowInstance> gone = new HashSet<>(rows);
        Graph.byModel(new ArrayList<>(rows))
                .forEach((model, alike) -> delete(
                        model, alike, reach, now, () -> deleteHanging(alike, model.dependencies(), reach, now, gone)));
    }

    private void delete(
            ModelDefinition model, List<RowInstance> rows, ReachSettings reach, Instant now, Runnable hanging) {
        rows.forEach(row -> RowHooks.of(row, reach.write()).run(HookType.BEFORE_DESTROY));
        hanging.run();
        inPieces(model, rows, these -> statics.delete(model, these, reach, now));
        rows.forEach(
                row -> RowHooks.of(row, reach.write()).written(HookType.AFTER_DESTROY, HookType.AFTER_DESTROY_COMMIT));
    }

    /**
     * What hangs on rows of one model, which are to be destroyed after it.
     *
     * @param gone what is destroyed already or will be, the rows among it
     */
    void deleteHanging(
            List<RowInstance> rows,
            List<Dependency> dependencies,
            ReachSettings settings,
            Instant now,
            Set<RowInstance> gone) {
        if (!dependencies.isEmpty() && !rows.isEmpty()) {
            change(dependents.on(rows, dependencies, settings, gone), settings.withoutLimit(), now, gone);
        }
    }

    private void change(List<Hanging> all, ReachSettings settings, Instant now, Set<RowInstance> gone) {
        for (Hanging hanging : all) {
            List<RowInstance> rows = hanging.rows();
            ModelDefinition holder = hanging.dependency().holder();
            if (hanging.dependency().rule() == Dependent.NULLIFY) {
                nullify(hanging, settings.write().withFields(null));
            } else if (hanging.dependency().hookedCascade()) {
                rows.forEach(row -> single.delete(row, settings, gone));
            } else {
                delete(holder, rows, settings, now, () -> change(hanging.below(), settings, now, gone));
            }
        }
    }

    private void nullify(Hanging hanging, WriteSettings settings) {
        List<Attribute> keys = hanging.dependency().association().detachedKeys();
        hanging.rows().forEach(row -> keys.forEach(key -> row.change(key, null)));
        updater.update(hanging.dependency().holder(), hanging.rows(), settings, GraphPlaces.of(hanging.rows()));
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
        for (List<RowInstance> some : Pieces.of(rows)) {
            sum += work.applyAsInt(RowsCondition.oneOf(model, some));
        }
        return sum;
    }
}
