package org.sequelize4j.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column as a table has it, or is to have it.
 *
 * @param type as it is declared, without autoincrement
 * @param defaultValue the SQL text of the default; null when there is none
 * @param unsigned whether a check keeps negative numbers out, where the database has no unsigned types
 * @param enumValues the words that the column takes; empty when it is no enum
 * @param collation the collation of the column; of a model's, only where its type asks for one
 */
public record ColumnDescription(
        String name,
        String type,
        boolean nullable,
        @Nullable String defaultValue,
        boolean autoIncrement,
        boolean unsigned,
        List<String> enumValues,
        @Nullable String collation,
        @Nullable String comment) {
    public ColumnDescription {
        enumValues = List.copyOf(enumValues);
    }

    ColumnDescription withCollation(@Nullable String other) {
        return new ColumnDescription(
                name, type, nullable, defaultValue, autoIncrement, unsigned, enumValues, other, comment);
    }

    ColumnDescription withUnsigned() {
        return new ColumnDescription(
                name, type, nullable, defaultValue, autoIncrement, true, enumValues, collation, comment);
    }

    ColumnDescription withoutDefault() {
        return withDefault(null);
    }

    ColumnDescription withDefault(@Nullable String value) {
        return new ColumnDescription(
                name, type, nullable, value, autoIncrement, unsigned, enumValues, collation, comment);
    }

    /** The same column, which goes on counting as another did. */
    ColumnDescription countingAs(ColumnDescription other) {
        return new ColumnDescription(name, type, other.nullable, null, true, unsigned, enumValues, collation, comment);
    }
}
