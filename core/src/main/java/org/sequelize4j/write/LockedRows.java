package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Lock;
import org.sequelize4j.Nulls;
import org.sequelize4j.Sort;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.Upkeep;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.plan.Conditions;
import org.sequelize4j.query.KeysCondition;
import org.sequelize4j.sql.OrderBy;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;

/** Reads what tells which rows some rows belong to, and locks them in the order of a key until the transaction ends. */
final class LockedRows {
    private final Executor executor;

    LockedRows(Executor executor) {
        this.executor = executor;
    }

    /** Rows as they are stored, by these attributes. */
    record Found(List<Attribute> attributes, List<@Nullable Object[]> rows) {
        List<KnownValues> values() {
            return rows.stream().map(row -> KnownValues.read(attributes, row)).toList();
        }

        /** The values of those attributes of each row. */
        List<List<Object>> keys(List<Attribute> key) {
            List<List<Object>> keys = new ArrayList<>();
            for (KnownValues values : values()) {
                List<Object> parts = new ArrayList<>();
                for (Attribute part : key) {
                    Object value = values.of(part);
                    if (value != null) {
                        parts.add(value);
                    }
                }
                keys.add(parts);
            }
            return keys;
        }
    }

    /** Those that have one of these keys. */
    Found byKeys(ModelDefinition model, List<Attribute> key, List<List<Object>> keys) {
        List<Attribute> attributes = attributes(model, key);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (List<List<Object>> some : Pieces.of(keys)) {
            rows.addAll(read(model, attributes, key, oneOf(model, key, some)));
        }
        return new Found(attributes, rows);
    }

    /** Those that fulfil the condition; all without one. */
    Found where(ModelDefinition model, @Nullable SqlExpression condition) {
        List<Attribute> attributes = attributes(model, model.primaryKey());
        return new Found(attributes, read(model, attributes, model.primaryKey(), condition));
    }

    static SqlExpression oneOf(ModelDefinition model, List<Attribute> key, List<List<Object>> keys) {
        return Conditions.where(model, Statements.table(model).alias(), KeysCondition.oneOf(key, keys));
    }

    private List<@Nullable Object[]> read(
            ModelDefinition model,
            List<Attribute> attributes,
            List<Attribute> order,
            @Nullable SqlExpression condition) {
        Source.Table table = Statements.table(model);
        Select select = new Select(
                false,
                attributes.stream()
                        .map(attribute -> new Select.Item(column(table, attribute), null))
                        .toList(),
                table,
                List.of(),
                condition,
                List.of(),
                null,
                order.stream()
                        .map(attribute -> new OrderBy(column(table, attribute), Sort.ASC, Nulls.DEFAULT))
                        .toList(),
                null,
                null,
                executor.dialect().can(Capability.ROW_LOCKS)
                        ? new Select.RowLock(Lock.UPDATE, table.alias(), false)
                        : null);
        return executor.query(executor.dialect().print(select), ReturnedValues.of(executor.dialect(), attributes));
    }

    private static SqlExpression column(Source.Table table, Attribute attribute) {
        return new SqlExpression.Column(table.alias(), attribute.column());
    }

    /** The key, the primary key, and what leads to the rows that such a row belongs to. */
    private static List<Attribute> attributes(ModelDefinition model, List<Attribute> key) {
        Set<Attribute> attributes = new LinkedHashSet<>(key);
        attributes.addAll(model.primaryKey());
        for (Upkeep upkeep : model.upkeeps()) {
            attributes.addAll(upkeep.association().foreignKeys());
            attributes.addAll(upkeep.association().sourceScope().keySet());
        }
        if (model.deletedAt() != null) {
            attributes.add(model.deletedAt());
        }
        return List.copyOf(attributes);
    }
}
