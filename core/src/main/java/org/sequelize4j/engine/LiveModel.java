package org.sequelize4j.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Expression;
import org.sequelize4j.Row;
import org.sequelize4j.Where;
import org.sequelize4j.association.DefinitionResolver;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.DefinitionBuilder;
import org.sequelize4j.definition.IndexDeclaration;
import org.sequelize4j.definition.ModelDefaults;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.plan.Conditions;
import org.sequelize4j.plan.WrittenExpressions;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.query.Queries;
import org.sequelize4j.schema.ColumnDescription;
import org.sequelize4j.schema.KeyDescription;
import org.sequelize4j.schema.LiveTypes;
import org.sequelize4j.schema.TableDescription;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;

/**
 * A table without a model, seen as one, so that conditions and queries can speak of its columns.
 *
 * @param columns the names of all of its columns
 */
record LiveModel(ModelDefinition model, List<String> columns, Queries queries) {
    static LiveModel of(TableDescription table, Dialect dialect, Queries queries) {
        return of(table, dialect, queries, List.of());
    }

    static LiveModel of(TableDescription table, Dialect dialect, Queries queries, List<IndexDeclaration> indexes) {
        DefinitionBuilder<Row> builder = new DefinitionBuilder<>(table.name().name(), null, new RowReferences());
        builder.timestamps(false).tableName(table.name().name());
        if (table.name().schema() != null) {
            builder.schema(table.name().schema());
        }
        KeyDescription primary = table.primaryKey();
        for (ColumnDescription column : table.columns()) {
            boolean key = primary == null
                    ? column.equals(table.columns().get(0))
                    : primary.columns().contains(column.name());
            builder.attribute(column.name(), LiveTypes.of(column, dialect), a -> {
                if (key) {
                    a.primaryKey();
                }
            });
        }
        ModelDefinition model = DefinitionResolver.resolve(
                        List.of(builder.build().withIndexes(indexes)), List.of(), ModelDefaults.STANDARD)
                .models()
                .iterator()
                .next();
        return new LiveModel(
                model, table.columns().stream().map(ColumnDescription::name).toList(), queries);
    }

    Source.Table table() {
        return new Source.Table(
                model.table().schema(), model.table().name(), model.table().name());
    }

    /** Null when the condition says nothing. */
    @Nullable
    SqlExpression where(Consumer<? super Where<Row>> condition) {
        Predicate predicate = queries.<Row>where(model, condition);
        return predicate.equals(Predicate.ALWAYS)
                ? null
                : Conditions.where(model, model.table().name(), predicate);
    }

    /** The value that a column of rows that are there gets: one to send, or what the database is to compute. */
    SqlExpression value(String column, @Nullable Object value) {
        return value instanceof Expression expression
                ? WrittenExpressions.ofUpdate(model, model.table().name(), expression)
                : bind(column, value);
    }

    /** The value as it is sent, in the type of its column; expressions are refused where values are listed. */
    SqlExpression.Bind bind(String column, @Nullable Object value) {
        Attribute attribute = model.requireAttribute(column);
        return new SqlExpression.Bind(value == null ? null : attribute.type().accept(value), attribute.type());
    }

    /** All columns that at least one of the rows names, in the table's order. */
    List<String> named(List<? extends Map<String, ? extends @Nullable Object>> rows) {
        rows.forEach(row -> row.keySet().forEach(model::requireAttribute));
        return columns.stream()
                .filter(column -> rows.stream().anyMatch(row -> row.containsKey(column)))
                .toList();
    }
}
