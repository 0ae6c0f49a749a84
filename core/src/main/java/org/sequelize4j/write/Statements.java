package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Expression;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;
import org.sequelize4j.plan.WrittenExpressions;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.SqlText;
import org.sequelize4j.type.DataType;

/** The pieces that all statements over one table share. */
final class Statements {
    private Statements() {}

    /** The table under its own name, so that conditions can be qualified by it. */
    static Source.Table table(ModelDefinition model) {
        TableName table = model.table();
        return new Source.Table(table.schema(), table.name(), table.name());
    }

    /** What an UPDATE sets: the value, or what the database is to compute. */
    static SqlExpression updated(RowInstance row, Attribute attribute) {
        return row.value(attribute.slot()) instanceof Expression expression
                ? WrittenExpressions.ofUpdate(
                        row.definition(), table(row.definition()).alias(), expression)
                : bind(attribute, row.value(attribute.slot()));
    }

    /** The same of an INSERT. */
    static SqlExpression inserted(RowInstance row, Attribute attribute) {
        return row.value(attribute.slot()) instanceof Expression expression
                ? WrittenExpressions.ofInsert(row.definition(), expression)
                : bind(attribute, row.value(attribute.slot()));
    }

    /** Whether only the database knows the value, when it is written. */
    static boolean isComputed(RowInstance row, Attribute attribute) {
        return row.raw(attribute.slot()) instanceof Expression;
    }

    static SqlExpression bind(Attribute attribute, @Nullable Object value) {
        return new SqlExpression.Bind(value, attribute.type());
    }

    /** What is sent of a value to a statement whose text is known: what the column stores. */
    static SqlText.Bind sent(Attribute attribute, @Nullable Object value, @Nullable String column) {
        DataType type = attribute.type();
        return new SqlText.Bind(value == null ? null : type.store(value), type.stored(), column);
    }

    static SqlExpression column(Attribute attribute) {
        return new SqlExpression.Column(null, attribute.column());
    }

    /** The stored row that this instance stands for. */
    static SqlExpression isRow(RowInstance row) {
        List<Object> key = key(row);
        List<SqlExpression> parts = new ArrayList<>(1);
        for (Attribute attribute : row.definition().primaryKey()) {
            parts.add(new SqlExpression.Binary(column(attribute), "=", bind(attribute, key.get(parts.size()))));
        }
        return parts.size() == 1 ? parts.get(0) : new SqlExpression.Junction(true, parts);
    }

    /** The values of the stored row's primary key. */
    static List<Object> key(RowInstance row) {
        List<Object> values = new ArrayList<>(1);
        for (Attribute key : row.definition().primaryKey()) {
            Object value = row.storedValue(key.slot());
            if (value == null || value instanceof Slot) {
                throw new InstanceException(
                        "The instance of \"" + row.definition().name() + "\" has no value for \"" + key.name()
                                + "\", which is part of its primary key, so its row cannot be found.");
            }
            values.add(value);
        }
        return values;
    }

    /** The same in the version that the instance knows, on models that count versions. */
    static SqlExpression isKnownRow(RowInstance row) {
        SqlExpression version = Versions.isKnown(row);
        return version == null ? isRow(row) : new SqlExpression.Junction(true, List.of(isRow(row), version));
    }

    /** The key as it stands in messages: {@code id = 3}. */
    static String keyText(RowInstance row) {
        return String.join(
                ", ",
                row.definition().primaryKey().stream()
                        .map(key -> key.name() + " = " + row.storedValue(key.slot()))
                        .toList());
    }

    static List<String> columns(List<Attribute> attributes) {
        return attributes.stream().map(Attribute::column).toList();
    }
}
