package org.sequelize4j.schema;

import java.util.List;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.error.DatabaseException;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.Transactions;
import org.sequelize4j.schema.SchemaChange.Truncate;
import org.sequelize4j.sql.SqlText;

/**
 * Runs changes on H2, where each DDL statement commits: a change that fails leaves those before it, and a running transaction
 * would end without a word.
 */
final class H2Run {
    private final SchemaDialect schema;
    private final Names names;
    private final Executor executor;
    private final Transactions transactions;

    H2Run(SchemaDialect schema, Names names, Executor executor, Transactions transactions) {
        this.schema = schema;
        this.names = names;
        this.executor = executor;
        this.transactions = transactions;
    }

    void run(List<SchemaChange> changes) {
        new CommittingDdl("H2", schema, transactions).refuse(changes);
        transactions.join(() -> {
            changes.forEach(this::run);
            return changes.size();
        });
    }

    private void run(SchemaChange change) {
        if (change instanceof Truncate truncate) {
            truncate.tables().forEach(table -> refuseReferences(table, truncate));
            new EmptyTables(names, executor).empty(truncate.tables());
            if (truncate.restartIdentity()) {
                truncate.tables().forEach(this::countFromOne);
            }
        } else {
            schema.print(change).forEach(executor::execute);
        }
    }

    /** Rows of other tables that refer to the emptied one would be changed by the rules of their keys. */
    private void refuseReferences(TableName table, Truncate truncate) {
        for (TableName other : new H2References(executor).to(table)) {
            if (!truncate.tables().contains(other)) {
                throw new DatabaseException(
                        "\"" + table + "\" was not emptied, because \"" + other
                                + "\" refers to it. Empty that one too, by truncate(t -> t.cascade()).",
                        null,
                        null);
            }
        }
    }

    private void countFromOne(TableName table) {
        executor.query(
                        new SqlText(
                                "SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE IS_IDENTITY = 'YES'"
                                        + " AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(?, CURRENT_SCHEMA)",
                                List.of(new SqlText.Bind(table.name(), null), new SqlText.Bind(table.schema(), null))),
                        rows -> rows.getString(1))
                .forEach(column -> executor.execute("ALTER TABLE " + names.table(table) + " ALTER COLUMN "
                        + names.name(column) + " RESTART WITH 1"));
    }
}
