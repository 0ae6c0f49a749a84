package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.error.ForeignKeyConstraintException;
import org.sequelize4j.jdbc.Executor;

/** Deletes the rows of tables that refer to each other, in whatever order their keys let it. */
record EmptyTables(Names names, Executor executor) {
    /**
     * Leaves the tables without rows.
     *
     * @throws ForeignKeyConstraintException when the rows of no table that is left can go before those of the others
     */
    void empty(List<TableName> tables) {
        List<TableName> left = new ArrayList<>(tables);
        while (!left.isEmpty()) {
            List<TableName> refused = new ArrayList<>();
            ForeignKeyConstraintException reason = null;
            for (TableName table : left) {
                try {
                    executor.execute("DELETE FROM " + names.table(table));
                } catch (ForeignKeyConstraintException e) {
                    refused.add(table);
                    reason = e;
                }
            }
            if (reason != null && refused.size() == left.size()) {
                throw reason;
            }
            left = refused;
        }
    }
}
