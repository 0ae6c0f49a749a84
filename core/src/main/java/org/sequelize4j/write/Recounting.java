package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.Upkeep;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.RowMapper;
import org.sequelize4j.jdbc.Transactions;
import org.sequelize4j.load.Keys;
import org.sequelize4j.plan.Conditions;
import org.sequelize4j.query.Alive;
import org.sequelize4j.query.KeysCondition;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.Update;

/** Counts anew what counters should say, with the counting rows locked, so that no writer is between counting and writing. */
final class Recounting {
    private final Executor executor;
    private final Transactions transactions;
    private final LockedRows locked;

    Recounting(Executor executor, Transactions transactions) {
        this.executor = executor;
        this.transactions = transactions;
        this.locked = new LockedRows(executor);
    }

    /**
     * Sets every counter of the rows that fulfil the condition to the number of rows that belong to each.
     *
     * @return how many rows were counted for
     * @throws QueryException when the model has no counters
     */
    int recount(ModelDefinition model, Predicate condition) {
        if (model.counters().isEmpty()) {
            throw new QueryException("resetCounters of \"" + model.name()
                    + "\" has nothing to count: no belongsTo that leads to it names a counterCache.");
        }
        SqlExpression where = condition.equals(Predicate.ALWAYS)
                ? null
                : Conditions.where(model, Statements.table(model).alias(), condition);
        return transactions.run(options -> {}, savepoint -> {
            int rows = 0;
            for (Upkeep upkeep : model.counters()) {
                List<List<Object>> keys =
                        locked.where(model, where).keys(upkeep.association().targetKeys());
                Pieces.of(keys).forEach(some -> recount(upkeep, some));
                rows = keys.size();
            }
            return rows;
        });
    }

    private void recount(Upkeep upkeep, List<List<Object>> keys) {
        Map<Object, Long> counted = count(upkeep, keys);
        Map<Long, List<List<Object>>> alike = new LinkedHashMap<>();
        for (List<Object> key : keys) {
            alike.computeIfAbsent(counted.getOrDefault(Keys.lookup(key), 0L), first -> new ArrayList<>())
                    .add(key);
        }
        ModelDefinition target = upkeep.association().targetModel();
        Attribute counter = Objects.requireNonNull(upkeep.counter());
        alike.forEach((count, same) -> executor.update(executor.dialect()
                .print(new Update(
                        Statements.table(target),
                        List.of(new Update.Assignment(
                                counter.column(),
                                Statements.bind(counter, counter.type().accept(count)))),
                        LockedRows.oneOf(target, upkeep.association().targetKeys(), same),
                        List.of()))));
    }

    /** How many rows have each of these keys; keys that none has are missing. */
    private Map<Object, Long> count(Upkeep upkeep, List<List<Object>> keys) {
        ModelDefinition model = upkeep.association().sourceModel();
        List<Attribute> foreignKeys = upkeep.association().foreignKeys();
        Source.Table table = Statements.table(model);
        List<Predicate> parts = new ArrayList<>();
        parts.add(Alive.of(model));
        upkeep.association()
                .sourceScope()
                .forEach((attribute, value) -> parts.add(KeysCondition.equal(attribute, value)));
        parts.add(KeysCondition.oneOf(foreignKeys, keys));
        List<SqlExpression> columns = new ArrayList<>();
        List<Select.Item> items = new ArrayList<>();
        for (Attribute attribute : foreignKeys) {
            SqlExpression column = new SqlExpression.Column(table.alias(), attribute.column());
            columns.add(column);
            items.add(new Select.Item(column, null));
        }
        items.add(new Select.Item(
                new SqlExpression.Call("COUNT", List.of(new SqlExpression.Raw("*")), false), "counted"));
        Select select = new Select(
                false,
                items,
                table,
                List.of(),
                Conditions.where(model, table.alias(), Predicate.all(parts)),
                columns,
                null,
                List.of(),
                null,
                null,
                null);
        RowMapper<Object> key = keyOf(foreignKeys);
        Map<Object, Long> counted = new HashMap<>();
        executor.query(executor.dialect().print(select), rows -> {
            counted.put(key.map(rows), rows.getLong(foreignKeys.size() + 1));
            return counted;
        });
        return counted;
    }

    private RowMapper<Object> keyOf(List<Attribute> foreignKeys) {
        var values = ReturnedValues.of(executor.dialect(), foreignKeys);
        return rows -> Keys.lookup(Arrays.asList(values.map(rows)));
    }
}
