package org.sequelize4j.schema;

import java.util.List;
import java.util.stream.Stream;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.error.TransactionException;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.Transactions;
import org.sequelize4j.schema.SchemaChange.Truncate;
import org.sequelize4j.sql.SqlText;

/**
 * Runs changes on MariaDB and MySQL, where each DDL statement commits: a change that fails leaves those before it, and a
 * running transaction would end without a word.
 */
final class MysqlRun {
    private final SchemaDialect schema;
    private final Names names;
    private final Executor executor;
    private final Transactions transactions;

    MysqlRun(SchemaDialect schema, Names names, Executor executor, Transactions transactions) {
        this.schema = schema;
        this.names = names;
        this.executor = executor;
        this.transactions = transactions;
    }

    void run(List<SchemaChange> changes) {
        if (!transactions.active()) {
            changes.forEach(this::run);
            return;
        }
        List<String> statements = schema.script(changes);
        if (!statements.stream().allMatch(statement -> statement.startsWith("DELETE "))) {
            throw new TransactionException(
                    "A change of tables commits, on MariaDB and MySQL, the transaction that runs, and this one"
                            + " would have: " + statements.get(0) + ". Do it outside of the transaction.");
        }
        statements.forEach(executor::execute);
    }

    private void run(SchemaChange change) {
        if (change instanceof Truncate truncate) {
            List<TableName> tables = truncate.tables();
            boolean referenced = tables.stream().anyMatch(this::isReferenced);
            Stream<String> statements = referenced
                    ? schema.print(change).stream()
                    : tables.stream().map(table -> "TRUNCATE TABLE " + names.table(table));
            statements.forEach(executor::execute);
        } else {
            schema.print(change).forEach(executor::execute);
        }
    }

    private boolean isReferenced(TableName table) {
        return !executor.query(
                        new SqlText(
                                "SELECT 1 FROM information_schema.REFERENTIAL_CONSTRAINTS"
                                        + " WHERE REFERENCED_TABLE_NAME = ? AND UNIQUE_CONSTRAINT_SCHEMA = COALESCE(?, DATABASE())"
                                        + " LIMIT 1",
                                List.of(new SqlText.Bind(table.name(), null), new SqlText.Bind(table.schema(), null))),
                        rows -> 1)
                .isEmpty();
    }
}
