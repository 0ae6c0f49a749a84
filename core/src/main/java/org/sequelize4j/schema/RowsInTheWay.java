package org.sequelize4j.schema;

import java.util.List;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.schema.SchemaChange.AddColumn;
import org.sequelize4j.schema.SchemaChange.AlterColumn;
import org.sequelize4j.schema.SchemaChange.RebuildTable;
import org.sequelize4j.schema.SchemaChange.ReplaceEnum;
import org.sequelize4j.sql.SqlText;

/**
 * Refuses, before anything runs, to make a column NOT NULL where rows have nothing to put into it, and to take words away that
 * rows have.
 */
final class RowsInTheWay {
    private final Executor executor;
    private final Names names;

    RowsInTheWay(Executor executor) {
        this.executor = executor;
        this.names = new Names(executor.dialect());
    }

    void check(List<SchemaChange> changes) {
        for (SchemaChange change : changes) {
            if (change instanceof RebuildTable rebuild) {
                check(rebuild.reasons());
            } else if (change instanceof AddColumn add && needsValue(add.column())) {
                if (exists(add.table(), "")) {
                    throw refusal(add.table(), add.column(), "has rows already, which would have no value in it");
                }
            } else if (change instanceof AlterColumn alter) {
                if (alter.from().nullable()
                        && needsValue(alter.to())
                        && exists(
                                alter.table(), " WHERE " + names.name(alter.to().name()) + " IS NULL")) {
                    throw refusal(alter.table(), alter.to(), "has rows that have no value in it");
                }
                if (!alter.to().enumValues().isEmpty()) {
                    lostWords(alter.table(), alter.from(), alter.to().enumValues());
                }
            } else if (change instanceof ReplaceEnum replace) {
                lostWords(replace.table(), replace.column(), replace.values());
            }
        }
    }

    /** Words in arrays are left to the database. */
    private void lostWords(TableName table, ColumnDescription column, List<String> words) {
        if (column.type().endsWith("[]")) {
            return;
        }
        for (String word : column.enumValues()) {
            String rows = " WHERE " + names.name(column.name()) + " = " + names.text(word);
            if (!words.contains(word) && exists(table, rows)) {
                throw new DefinitionException("The value '" + word + "' cannot be taken from the ENUM of \""
                        + column.name() + "\": the table \"" + table + "\" has rows with it. Give them one of "
                        + String.join(", ", words) + " first, or keep the value.");
            }
        }
    }

    private static boolean needsValue(ColumnDescription column) {
        return !column.nullable() && column.defaultValue() == null && !column.autoIncrement();
    }

    private boolean exists(TableName table, String where) {
        return !executor.query(
                        new SqlText("SELECT 1 FROM " + names.table(table) + where + " LIMIT 1", List.of()),
                        rows -> rows.getInt(1))
                .isEmpty();
    }

    private static DefinitionException refusal(TableName table, ColumnDescription column, String because) {
        return new DefinitionException("The column \"" + column.name() + "\" cannot be NOT NULL: the table \"" + table
                + "\" " + because + ". Give it a default value, allow null, or fill the rows first.");
    }
}
