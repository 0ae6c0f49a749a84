package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.error.DefinitionException;

/** Several models may stand on one table: it gets what all of them want, and the one that says more of a column wins. */
final class SharedTables {
    private final SchemaDialect schema;
    private final TableName table;

    private SharedTables(SchemaDialect schema, TableName table) {
        this.schema = schema;
        this.table = table;
    }

    /**
     * One description for each table, in the order of the first of its models.
     *
     * @throws DefinitionException when two models contradict each other
     */
    static List<TableDescription> of(SchemaDialect schema, Collection<TableDescription> wanted) {
        Map<TableName, TableDescription> tables = new LinkedHashMap<>();
        for (TableDescription table : wanted) {
            tables.merge(table.name(), table, new SharedTables(schema, table.name())::both);
        }
        return List.copyOf(tables.values());
    }

    private TableDescription both(TableDescription first, TableDescription second) {
        if (!first.primaryKeyColumns().equals(second.primaryKeyColumns())) {
            throw contradiction("the primary key", first.primaryKeyColumns(), second.primaryKeyColumns());
        }
        List<ColumnDescription> columns = new ArrayList<>();
        first.columns().forEach(column -> columns.add(column(column, second.column(column.name()))));
        second.columns().stream()
                .filter(column -> first.column(column.name()) == null)
                .forEach(columns::add);
        return new TableDescription(
                table,
                columns,
                first.primaryKey(),
                uniqueKeys(first.uniqueKeys(), second.uniqueKeys()),
                foreignKeys(first.foreignKeys(), second.foreignKeys()),
                indexes(first.indexes(), second.indexes()),
                first.comment() == null ? second.comment() : first.comment(),
                first.keepsakes());
    }

    private ColumnDescription column(ColumnDescription first, @Nullable ColumnDescription second) {
        if (second == null) {
            return first;
        }
        String what = "the column \"" + first.name() + "\"";
        if (!first.type().equals(second.type())) {
            throw contradiction(what, first.type(), second.type());
        }
        if (!first.enumValues().equals(second.enumValues())) {
            throw contradiction(what, first.enumValues(), second.enumValues());
        }
        String before = first.defaultValue();
        String after = second.defaultValue();
        if (before != null && after != null && !before.equals(after)) {
            throw contradiction(what, "DEFAULT " + before, "DEFAULT " + after);
        }
        return new ColumnDescription(
                first.name(),
                first.type(),
                first.nullable() && second.nullable(),
                before == null ? after : before,
                first.autoIncrement() || second.autoIncrement(),
                first.unsigned() || second.unsigned(),
                first.enumValues(),
                first.collation(),
                first.comment() == null ? second.comment() : first.comment());
    }

    private static List<KeyDescription> uniqueKeys(List<KeyDescription> first, List<KeyDescription> second) {
        List<KeyDescription> all = new ArrayList<>(first);
        second.stream()
                .filter(key -> first.stream()
                        .noneMatch(other -> Set.copyOf(other.columns()).equals(Set.copyOf(key.columns()))))
                .forEach(all::add);
        return all;
    }

    private List<ForeignKeyDescription> foreignKeys(
            List<ForeignKeyDescription> first, List<ForeignKeyDescription> second) {
        List<ForeignKeyDescription> all = new ArrayList<>(first);
        for (ForeignKeyDescription key : second) {
            ForeignKeyDescription same =
                    first.stream().filter(key::leadsLike).findFirst().orElse(null);
            if (same == null) {
                all.add(key);
            } else if (!same.actsLike(key, schema)) {
                throw contradiction("the foreign key " + key.columns(), rules(same), rules(key));
            }
        }
        return all;
    }

    private static String rules(ForeignKeyDescription key) {
        return "ON DELETE " + key.onDelete() + " ON UPDATE " + key.onUpdate();
    }

    private List<IndexDescription> indexes(List<IndexDescription> first, List<IndexDescription> second) {
        List<IndexDescription> all = new ArrayList<>(first);
        for (IndexDescription index : second) {
            IndexDescription same = first.stream()
                    .filter(other -> other.name().equals(index.name()))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                all.add(index);
            } else if (!Objects.equals(same, index)) {
                throw contradiction("the index \"" + index.name() + "\"", same.columns(), index.columns());
            }
        }
        return all;
    }

    private DefinitionException contradiction(String what, Object first, Object second) {
        return new DefinitionException("Two models stand on the table \"" + table + "\" and contradict each other in "
                + what + ": " + first + " and " + second + ". Say the same in both, or give one of them another table"
                + " with tableName(\"…\").");
    }
}
