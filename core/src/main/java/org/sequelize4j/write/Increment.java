package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.plan.Conditions;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.SqlText;
import org.sequelize4j.sql.Update;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.DecimalType;
import org.sequelize4j.type.FloatType;
import org.sequelize4j.type.IntegerType;

/** Adds to numbers in the database, so that concurrent changes add up; of one row, reads the sums back. */
final class Increment {
    private final Executor executor;
    private final StoredRows stored;
    private final ParentUpkeep upkeep;

    Increment(Executor executor, StoredRows stored, ParentUpkeep upkeep) {
        this.upkeep = upkeep;
        this.executor = executor;
        this.stored = stored;
    }

    void add(RowInstance row, Map<Attribute, Number> by, boolean silent) {
        ModelDefinition model = row.definition();
        requireSome(model, by);
        by.keySet().forEach(attribute -> summand(model, attribute));
        if (row.isNew()) {
            throw new InstanceException("This instance of \"" + model.name()
                    + "\" was never saved, so there is nothing to add to; set "
                    + names(by) + " instead.");
        }
        Map<Attribute, SqlExpression> values = sums(model, by);
        Attribute updatedAt = silent ? null : model.updatedAt();
        if (updatedAt != null) {
            Timestamps.ofUpdate(row, WriteSettings.STANDARD);
            values.put(updatedAt, Statements.bind(updatedAt, row.value(updatedAt.slot())));
        }
        List<Attribute> summed = List.copyOf(by.keySet());
        @Nullable
        Object[] sums = upkeep.updating(model, Map.of(row, summed), !silent, () -> write(row, values, summed));
        for (int i = 0; i < sums.length; i++) {
            row.fill(summed.get(i).slot(), sums[i]);
        }
        if (model.version() != null && !summed.contains(model.version())) {
            Versions.counted(row);
        }
        if (updatedAt != null) {
            row.fill(updatedAt.slot(), row.raw(updatedAt.slot()));
        }
    }

    /**
     * Adds in all rows that fulfil the condition.
     *
     * @param blank a row in which nothing is set
     * @return how many
     */
    int add(RowInstance blank, Map<Attribute, Number> by, Predicate condition, boolean silent) {
        ModelDefinition model = blank.definition();
        requireSome(model, by);
        Map<Attribute, SqlExpression> values = sums(model, by);
        Attribute updatedAt = silent ? null : model.updatedAt();
        if (updatedAt != null) {
            Timestamps.ofUpdate(blank, WriteSettings.STANDARD);
            values.put(updatedAt, Statements.bind(updatedAt, blank.value(updatedAt.slot())));
        }
        Source.Table table = Statements.table(model);
        SqlExpression where =
                condition.equals(Predicate.ALWAYS) ? null : Conditions.where(model, table.alias(), condition);
        ToIntFunction<@Nullable SqlExpression> write = reached ->
                executor.update(executor.dialect().print(new Update(table, assignments(values), reached, List.of())));
        return ParentUpkeep.matters(model, List.copyOf(by.keySet()), !silent)
                ? upkeep.reaching(new LockedStatement(model, where, before -> before, !silent, write))
                : write.applyAsInt(where);
    }

    private static void requireSome(ModelDefinition model, Map<Attribute, Number> by) {
        KeptCounters.refuse(model, by.keySet());
        KeptCounters.refuseSums(model, by.keySet());
        if (by.isEmpty()) {
            throw new QueryException("An increment of \"" + model.name()
                    + "\" was given no attribute to add to; give at least one, such as Map.of(\"stock\", 1).");
        }
    }

    private static Map<Attribute, SqlExpression> sums(ModelDefinition model, Map<Attribute, Number> by) {
        Map<Attribute, SqlExpression> sums = new LinkedHashMap<>();
        by.forEach((attribute, summand) -> {
            DataType type = summand(model, attribute);
            sums.put(
                    attribute,
                    new SqlExpression.Binary(
                            Statements.column(attribute),
                            "+",
                            new SqlExpression.Bind(type.accept(Given.to("increment(…)", summand, "numbers")), type)));
        });
        Attribute version = model.version();
        if (version != null) {
            sums.putIfAbsent(version, Versions.next(version));
        }
        return sums;
    }

    private static List<Update.Assignment> assignments(Map<Attribute, SqlExpression> values) {
        List<Update.Assignment> assignments = new ArrayList<>();
        values.forEach((attribute, value) -> assignments.add(new Update.Assignment(attribute.column(), value)));
        return assignments;
    }

    /** A type that also takes what is subtracted from an unsigned number. */
    private static DataType summand(ModelDefinition model, Attribute attribute) {
        DataType type = attribute.type().stored();
        if (type instanceof IntegerType whole) {
            return new IntegerType(whole.size(), false, false);
        }
        if (type instanceof FloatType floating) {
            return new FloatType(floating.kind(), false);
        }
        if (type instanceof DecimalType decimal) {
            return new DecimalType(decimal.precision(), decimal.scale(), false);
        }
        throw new InstanceException("Only numbers can be incremented, and " + model.name() + "." + attribute.name()
                + " is of the type " + attribute.type().name() + ".");
    }

    private @Nullable Object[] write(RowInstance row, Map<Attribute, SqlExpression> values, List<Attribute> summed) {
        boolean returning = executor.dialect().can(Capability.UPDATE_RETURNING);
        Update update = new Update(
                Statements.table(row.definition()),
                assignments(values),
                Statements.isRow(row),
                returning ? Statements.columns(summed) : List.of());
        if (returning) {
            return read(row, summed, executor.dialect().print(update));
        }
        executor.update(executor.dialect().print(update));
        Select select = Select.plain(
                summed.stream()
                        .map(attribute -> new Select.Item(Statements.column(attribute), null))
                        .toList(),
                Statements.table(row.definition()),
                Statements.isRow(row),
                null);
        return read(row, summed, executor.dialect().print(select));
    }

    private @Nullable Object[] read(RowInstance row, List<Attribute> summed, SqlText sql) {
        List<@Nullable Object[]> sums = executor.query(sql, stored.mapper(summed));
        if (sums.isEmpty()) {
            throw new InstanceException("Nothing was added to " + names(summed) + ", because no row of \""
                    + row.definition().name() + "\" has " + Statements.keyText(row) + " any more.");
        }
        return sums.get(0);
    }

    private static String names(Map<Attribute, Number> by) {
        return names(List.copyOf(by.keySet()));
    }

    private static String names(List<Attribute> attributes) {
        return String.join(
                ", ",
                attributes.stream()
                        .map(attribute -> "\"" + attribute.name() + "\"")
                        .toList());
    }
}
