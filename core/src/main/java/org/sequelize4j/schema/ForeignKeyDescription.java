package org.sequelize4j.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.OnDelete;
import org.sequelize4j.definition.TableName;

/**
 * A foreign key of a table.
 *
 * @param name null when the database chooses it, or does not tell it
 */
public record ForeignKeyDescription(
        @Nullable String name,
        List<String> columns,
        TableName referencedTable,
        List<String> referencedColumns,
        OnDelete onDelete,
        OnDelete onUpdate) {
    public ForeignKeyDescription {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }

    /** Whether both lead from the same columns to the same columns, whatever their names and rules. */
    boolean leadsLike(ForeignKeyDescription other) {
        return columns.equals(other.columns)
                && referencedTable.equals(other.referencedTable)
                && referencedColumns.equals(other.referencedColumns);
    }

    boolean actsLike(ForeignKeyDescription other, SchemaDialect schema) {
        return schema.effect(onDelete) == schema.effect(other.onDelete)
                && schema.effect(onUpdate) == schema.effect(other.onUpdate);
    }

    /** The same with a name, for a table that is there already. */
    ForeignKeyDescription named(SchemaDialect schema, TableName table) {
        return name != null
                ? this
                : new ForeignKeyDescription(
                        schema.name(DerivedNames.foreignKey(table, this)),
                        columns,
                        referencedTable,
                        referencedColumns,
                        onDelete,
                        onUpdate);
    }
}
