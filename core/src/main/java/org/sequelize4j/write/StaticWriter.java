package org.sequelize4j.write;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.plan.Conditions;
import org.sequelize4j.plan.FirstRows;
import org.sequelize4j.plan.SelfReading;
import org.sequelize4j.query.Alive;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.sql.Delete;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.Update;

/** Changes and deletes rows by condition, without loading them. */
final class StaticWriter {
    private final Executor executor;
    private final ParentUpkeep upkeep;

    StaticWriter(Executor executor, ParentUpkeep upkeep) {
        this.executor = executor;
        this.upkeep = upkeep;
    }

    /**
     * Sets what is set of the given row in all rows that fulfil the condition.
     *
     * @return how many
     */
    int update(RowInstance values, Predicate condition, ReachSettings settings) {
        return write(values, written(values, ready(values, settings)), condition, settings);
    }

    /**
     * Validates the values, with the hooks around that.
     *
     * @return attributes that were set but are not among the fields
     */
    List<Attribute> ready(RowInstance values, ReachSettings settings) {
        ModelDefinition model = values.definition();
        if (!values.pending().isEmpty()) {
            throw new QueryException("An update of many rows of \"" + model.name()
                    + "\" cannot create or connect associated rows; it sets attributes only.");
        }
        List<Attribute> changed = Validation.changed(values);
        List<Attribute> given =
                changed.stream().filter(settings.write()::writes).toList();
        if (given.isEmpty()) {
            throw nothingGiven(model, "");
        }
        KeptCounters.refuse(model, given);
        Timestamps.ofUpdate(values, settings.write());
        if (settings.write().validate()) {
            RowHooks.of(values, settings.write()).validating(() -> Validation.check(values, given));
        }
        if (given.stream().noneMatch(Attribute::isStored)) {
            throw nothingGiven(model, " that are stored, only virtual ones");
        }
        return changed.stream()
                .filter(attribute -> !given.contains(attribute) && !attribute.equals(model.updatedAt()))
                .toList();
    }

    private static QueryException nothingGiven(ModelDefinition model, String which) {
        return new QueryException(
                "An update of \"" + model.name() + "\" was given no values" + which + "; set at least one attribute.");
    }

    /** What is set of the values now, apart from what was left out. */
    static List<Attribute> written(RowInstance values, List<Attribute> leftOut) {
        return Validation.changed(values).stream()
                .filter(attribute -> attribute.isStored() && !leftOut.contains(attribute))
                .toList();
    }

    int write(RowInstance values, List<Attribute> written, Predicate condition, ReachSettings settings) {
        ModelDefinition model = values.definition();
        boolean kept = ParentUpkeep.matters(model, written, settings.write().touches());
        return reach(
                model,
                condition,
                settings,
                kept ? before -> before.over(values, written) : null,
                where -> update(model, assignments(values, written), where));
    }

    /** What is written, and the next version unless that is written too. */
    private static List<Update.Assignment> assignments(RowInstance values, List<Attribute> written) {
        List<Update.Assignment> assignments = new ArrayList<>();
        for (Attribute attribute : written) {
            assignments.add(new Update.Assignment(attribute.column(), Statements.updated(values, attribute)));
        }
        Update.Assignment version = Versions.countInDatabase(values.definition());
        if (version != null && !written.contains(values.definition().version())) {
            assignments.add(version);
        }
        return assignments;
    }

    private int update(ModelDefinition model, List<Update.Assignment> assignments, @Nullable SqlExpression where) {
        return executor.update(
                executor.dialect().print(new Update(Statements.table(model), assignments, where, List.of())));
    }

    /**
     * Writes the rows that fulfil the condition.
     *
     * @param after what a row has after the write, where rows that it belongs to are kept right with it; null where none are
     */
    private int reach(
            ModelDefinition model,
            Predicate condition,
            ReachSettings settings,
            @Nullable Function<KnownValues, @Nullable KnownValues> after,
            ToIntFunction<@Nullable SqlExpression> write) {
        SqlExpression where = where(model, Statements.table(model), condition, settings);
        return after == null
                ? write.applyAsInt(where)
                : upkeep.reaching(new LockedStatement(
                        model, where, after, settings.write().touches(), write));
    }

    /** Deletes rows, or marks those that are not destroyed yet on paranoid models. */
    int delete(ModelDefinition model, Predicate condition, ReachSettings settings) {
        return delete(model, condition, settings, Instant.now());
    }

    /** The same with that time as the mark. */
    int delete(ModelDefinition model, Predicate condition, ReachSettings settings, Instant now) {
        Attribute deletedAt = model.deletedAt();
        if (deletedAt != null && !settings.force()) {
            Predicate alive = Predicate.all(List.of(Alive.of(model), condition));
            return mark(model, deletedAt, deletedAt.type().accept(now), alive, settings);
        }
        return reach(
                model,
                condition,
                settings,
                model.upkeeps().isEmpty() ? null : before -> null,
                where -> executor.update(executor.dialect().print(new Delete(Statements.table(model), where))));
    }

    /** Takes the mark of destroyed rows back; says how many rows fulfil the condition. */
    int restore(ModelDefinition model, Predicate condition, ReachSettings settings) {
        return mark(model, Paranoia.require(model), model.aliveValue(), condition, settings);
    }

    private int mark(
            ModelDefinition model,
            Attribute deletedAt,
            @Nullable Object value,
            Predicate condition,
            ReachSettings settings) {
        List<Update.Assignment> assignments = new ArrayList<>();
        assignments.add(new Update.Assignment(deletedAt.column(), Statements.bind(deletedAt, value)));
        Update.Assignment version = Versions.countInDatabase(model);
        if (version != null) {
            assignments.add(version);
        }
        boolean kept =
                ParentUpkeep.matters(model, List.of(deletedAt), settings.write().touches());
        return reach(
                model,
                condition,
                settings,
                kept ? before -> before.with(deletedAt, value) : null,
                where -> update(model, assignments, where));
    }

    /** A derived table reads what the statement changes, on every database. */
    private @Nullable SqlExpression where(
            ModelDefinition model, Source.Table table, Predicate condition, ReachSettings settings) {
        if (settings.limit() != null) {
            return FirstRows.where(model, table.alias(), condition, settings.limit());
        }
        if (!executor.dialect().can(Capability.READS_WHAT_IT_CHANGES) && SelfReading.of(model, condition)) {
            return FirstRows.where(model, table.alias(), condition, Integer.MAX_VALUE);
        }
        return condition.equals(Predicate.ALWAYS) ? null : Conditions.where(model, table.alias(), condition);
    }
}
