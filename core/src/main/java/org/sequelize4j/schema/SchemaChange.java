package org.sequelize4j.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.TableName;

/** One step from the tables that are there to the tables that are wanted; each database spells it in its own statements. */
sealed interface SchemaChange {
    record CreateSchema(String name) implements SchemaChange {}

    record CreateEnum(TableName type, List<String> values) implements SchemaChange {}

    /** The new word comes right before or after one that is there. */
    record AddEnumValue(TableName type, String value, boolean before, String neighbour) implements SchemaChange {}

    /** Gives the type other words where adding does not do; {@code column} is the live one of that type. */
    record ReplaceEnum(TableName type, List<String> values, TableName table, ColumnDescription column)
            implements SchemaChange {}

    record DropEnum(TableName type) implements SchemaChange {}

    /** {@code table} has the foreign keys that can be created with it; indexes come as changes of their own. */
    record CreateTable(TableDescription table) implements SchemaChange {}

    /**
     * {@code unique} and {@code foreignKey} are keys of this column alone that are added with it.
     */
    record AddColumn(
            TableName table,
            ColumnDescription column,
            boolean unique,
            @Nullable ForeignKeyDescription foreignKey) implements SchemaChange {}

    record AlterColumn(TableName table, ColumnDescription from, ColumnDescription to) implements SchemaChange {}

    record DropColumn(TableName table, String column) implements SchemaChange {}

    record AddPrimaryKey(TableName table, KeyDescription key) implements SchemaChange {}

    record AddUniqueKey(TableName table, KeyDescription key) implements SchemaChange {}

    record AddForeignKey(TableName table, ForeignKeyDescription key) implements SchemaChange {}

    /** The name is null where the database does not tell it; then only a rebuild can drop the constraint. */
    record DropConstraint(TableName table, @Nullable String name) implements SchemaChange {}

    record CreateIndex(TableName table, IndexDescription index) implements SchemaChange {}

    record DropIndex(TableName table, String name) implements SchemaChange {}

    record CommentTable(TableName table, @Nullable String comment) implements SchemaChange {}

    record CommentColumn(
            TableName table, String column, @Nullable String comment) implements SchemaChange {}

    /**
     * Replaces a table by a new one with its rows, where the database cannot alter.
     *
     * @param target what the new table is; its indexes are live ones that are made again
     * @param reasons the changes that a rebuild stands for
     */
    record RebuildTable(TableDescription live, TableDescription target, List<SchemaChange> reasons)
            implements SchemaChange {}

    /** All at once where the database can, else one after the other. */
    record DropTables(List<TableName> tables, boolean cascade) implements SchemaChange {}

    /** The same for their rows. */
    record Truncate(List<TableName> tables, boolean cascade, boolean restartIdentity) implements SchemaChange {}
}
