package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.HookType;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.hook.ModelHooks;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Transactions;
import org.sequelize4j.load.Finds;
import org.sequelize4j.query.Alive;
import org.sequelize4j.query.EditableCondition;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.query.Queries;

/** Static writes of models that have hooks: with those of the whole, and with those of each row when they are asked for. */
final class HookedStatics {
    private final Transactions transactions;
    private final StaticWriter statics;
    private final StaticDeleter destroyer;
    private final Finds finds;
    private final Queries queries;

    HookedStatics(
            Transactions transactions, StaticWriter statics, StaticDeleter destroyer, Finds finds, Queries queries) {
        this.destroyer = destroyer;
        this.transactions = transactions;
        this.statics = statics;
        this.finds = finds;
        this.queries = queries;
    }

    int update(RowInstance values, Predicate condition, ReachSettings settings, ModelHooks hooks) {
        ModelDefinition model = values.definition();
        return transactions.run(options -> {}, savepoint -> {
            List<Attribute> leftOut = statics.ready(values, settings);
            return run(
                    new StaticChange(values, new EditableCondition(queries, model, condition), settings),
                    hooks,
                    HookType.BEFORE_BULK_UPDATE,
                    HookType.AFTER_BULK_UPDATE,
                    change -> {
                        List<Attribute> written = StaticWriter.written(values, leftOut);
                        Predicate reached = change.condition().condition();
                        return change.individually()
                                ? updateEach(rows(model, reached, settings), values, written, hooks, settings)
                                : statics.write(values, written, reached, settings);
                    });
        });
    }

    int delete(ModelDefinition model, Predicate condition, ReachSettings settings, ModelHooks hooks) {
        return transactions.run(
                options -> {},
                savepoint -> run(
                        new StaticChange(null, new EditableCondition(queries, model, condition), settings),
                        hooks,
                        HookType.BEFORE_BULK_DESTROY,
                        HookType.AFTER_BULK_DESTROY,
                        change -> {
                            Predicate reached = change.condition().condition();
                            return change.individually()
                                    ? each(
                                            rows(model, reachedByDelete(model, reached, settings), settings),
                                            hooks,
                                            HookType.BEFORE_DESTROY,
                                            HookType.AFTER_DESTROY,
                                            these -> destroyer.delete(model, these, settings.withoutLimit()))
                                    : destroyer.delete(model, reached, settings);
                        }));
    }

    /** Rows that are destroyed already are not marked again. */
    private static Predicate reachedByDelete(ModelDefinition model, Predicate reached, ReachSettings settings) {
        return settings.force() ? reached : Predicate.all(List.of(Alive.of(model), reached));
    }

    int restore(ModelDefinition model, Predicate condition, ReachSettings settings, ModelHooks hooks) {
        return transactions.run(
                options -> {},
                savepoint -> run(
                        new StaticChange(null, new EditableCondition(queries, model, condition), settings),
                        hooks,
                        HookType.BEFORE_BULK_RESTORE,
                        HookType.AFTER_BULK_RESTORE,
                        change -> {
                            Predicate reached = change.condition().condition();
                            return change.individually()
                                    ? each(
                                            rows(model, reached, settings),
                                            hooks,
                                            HookType.BEFORE_RESTORE,
                                            HookType.AFTER_RESTORE,
                                            these -> destroyer.restore(model, these, settings.withoutLimit()))
                                    : destroyer.restore(model, reached, settings);
                        }));
    }

    private static int run(
            StaticChange change, ModelHooks hooks, HookType before, HookType after, ToIntFunction<StaticChange> write) {
        hooks.run(before, change::event);
        change.condition().close();
        int count = write.applyAsInt(change);
        hooks.run(after, change::event);
        return count;
    }

    private List<RowInstance> rows(ModelDefinition model, Predicate reached, ReachSettings settings) {
        return finds.all(Find.all(model).withWhere(reached).withLimit(settings.limit()));
    }

    private int updateEach(
            List<RowInstance> rows,
            RowInstance values,
            List<Attribute> written,
            ModelHooks hooks,
            ReachSettings settings) {
        for (RowInstance row : rows) {
            written.forEach(attribute -> row.change(attribute, values.value(attribute.slot())));
        }
        hooks.runForEach(HookType.BEFORE_UPDATE, RowHooks.arguments(rows));
        for (Map.Entry<Map<Attribute, @Nullable Object>, List<RowInstance>> change :
                alike(rows).entrySet()) {
            updateAlike(change.getKey(), change.getValue(), settings.withoutLimit());
        }
        hooks.runForEach(HookType.AFTER_UPDATE, RowHooks.arguments(rows));
        Commits.promise(hooks, HookType.AFTER_UPDATE_COMMIT, RowHooks.arguments(rows));
        rows.forEach(RowInstance::stored);
        return rows.size();
    }

    /** Rows that change in the same way, which one statement can write. */
    private static Map<Map<Attribute, @Nullable Object>, List<RowInstance>> alike(List<RowInstance> rows) {
        Map<Map<Attribute, @Nullable Object>, List<RowInstance>> alike = new LinkedHashMap<>();
        for (RowInstance row : rows) {
            Map<Attribute, @Nullable Object> change = new LinkedHashMap<>();
            Validation.changed(row).forEach(attribute -> change.put(attribute, row.value(attribute.slot())));
            alike.computeIfAbsent(change, first -> new ArrayList<>()).add(row);
        }
        return alike;
    }

    private void updateAlike(Map<Attribute, @Nullable Object> change, List<RowInstance> rows, ReachSettings settings) {
        RowInstance first = rows.get(0);
        List<Attribute> written =
                change.keySet().stream().filter(Attribute::isStored).toList();
        if (!written.isEmpty()) {
            statics.write(first, written, RowsCondition.oneOf(first.definition(), rows), settings);
            if (!written.contains(first.definition().version())) {
                rows.forEach(Versions::counted);
            }
        }
    }

    /** Writes rows by one statement between the hooks of each. */
    private static int each(
            List<RowInstance> rows, ModelHooks hooks, HookType before, HookType after, ToIntFunction<Predicate> write) {
        hooks.runForEach(before, RowHooks.arguments(rows));
        int count = rows.isEmpty()
                ? 0
                : write.applyAsInt(RowsCondition.oneOf(rows.get(0).definition(), rows));
        hooks.runForEach(after, RowHooks.arguments(rows));
        Commits.promise(
                hooks,
                after == HookType.AFTER_DESTROY ? HookType.AFTER_DESTROY_COMMIT : HookType.AFTER_UPDATE_COMMIT,
                RowHooks.arguments(rows));
        return count;
    }
}
