package org.sequelize4j.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.TableName;

/**
 * A table as the database has it, or as the models want it.
 *
 * @param primaryKey null when a live table has none
 * @param keepsakes what a live table has that no model can say, and that a rebuild has to keep
 */
public record TableDescription(
        TableName name,
        List<ColumnDescription> columns,
        @Nullable KeyDescription primaryKey,
        List<KeyDescription> uniqueKeys,
        List<ForeignKeyDescription> foreignKeys,
        List<IndexDescription> indexes,
        @Nullable String comment,
        Keepsakes keepsakes) {

    public TableDescription {
        columns = List.copyOf(columns);
        uniqueKeys = List.copyOf(uniqueKeys);
        foreignKeys = List.copyOf(foreignKeys);
        indexes = List.copyOf(indexes);
    }

    /**
     * What no model can say.
     *
     * @param options what stands behind the closing parenthesis of the table's statement
     * @param triggers the statements that made the table's triggers
     * @param generatedColumns the columns that the database computes
     */
    public record Keepsakes(
            List<CheckDescription> checks, String options, List<String> triggers, List<String> generatedColumns) {
        static final Keepsakes NONE = new Keepsakes(List.of(), "", List.of(), List.of());

        /** What a model says to the database only. */
        static Keepsakes withOptions(String options) {
            return options.isEmpty() ? NONE : new Keepsakes(List.of(), options, List.of(), List.of());
        }

        public Keepsakes {
            checks = List.copyOf(checks);
            triggers = List.copyOf(triggers);
            generatedColumns = List.copyOf(generatedColumns);
        }
    }

    /** Null when the table has none of that name. */
    @Nullable
    ColumnDescription column(String column) {
        return columns.stream()
                .filter(candidate -> candidate.name().equals(column))
                .findFirst()
                .orElse(null);
    }

    TableDescription withForeignKeys(List<ForeignKeyDescription> keys) {
        return new TableDescription(name, columns, primaryKey, uniqueKeys, keys, indexes, comment, keepsakes);
    }

    public List<String> primaryKeyColumns() {
        return primaryKey == null ? List.of() : primaryKey.columns();
    }
}
