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
import org.sequelize4j.query.EditableCondition;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.KeysCondition;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.query.Queries;

/** Static writes of models that have hooks: with those of the whole, and with those of each row when they are asked for. */
final class HookedStatics {
    private final Transactions transactions;
    private final StaticWriter statics;
    private final Finds finds;
    private final Queries queries;

    HookedStatics(Transactions transactions, StaticWriter statics, Finds finds, Queries queries) {
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
                                ? updateEach(rows(model, reached, settings), values, written, hooks)
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
                                    ? deleteEach(model, rows(model, reached, settings), hooks)
                                    : statics.delete(model, reached, settings);
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

    private int updateEach(List<RowInstance> rows, RowInstance values, List<Attribute> written, ModelHooks hooks) {
        for (RowInstance row : rows) {
            written.forEach(attribute -> row.change(attribute, values.value(attribute.slot())));
        }
        hooks.runForEach(HookType.BEFORE_UPDATE, RowHooks.arguments(rows));
        alike(rows).forEach(this::updateAlike);
        hooks.runForEach(HookType.AFTER_UPDATE, RowHooks.arguments(rows));
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

    private void updateAlike(Map<Attribute, @Nullable Object> change, List<RowInstance> rows) {
        RowInstance first = rows.get(0);
        List<Attribute> written =
                change.keySet().stream().filter(Attribute::isStored).toList();
        if (!written.isEmpty()) {
            statics.write(first, written, areRows(first.definition(), rows), ReachSettings.STANDARD);
        }
    }

    private int deleteEach(ModelDefinition model, List<RowInstance> rows, ModelHooks hooks) {
        hooks.runForEach(HookType.BEFORE_DESTROY, RowHooks.arguments(rows));
        int count = rows.isEmpty() ? 0 : statics.delete(model, areRows(model, rows), ReachSettings.STANDARD);
        hooks.runForEach(HookType.AFTER_DESTROY, RowHooks.arguments(rows));
        return count;
    }

    private static Predicate areRows(ModelDefinition model, List<RowInstance> rows) {
        return KeysCondition.oneOf(
                model.primaryKey(), rows.stream().map(Statements::key).toList());
    }
}
