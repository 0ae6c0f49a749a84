package org.sequelize4j.schema;

import java.util.List;
import org.sequelize4j.error.TransactionException;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.Transactions;
import org.sequelize4j.schema.SchemaChange.Truncate;

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
            new MysqlKeysInTheWay(schema, executor).freed(changes).forEach(this::run);
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
        if (change instanceof Truncate truncate && truncate.tables().size() == 1) {
            // Also refused while others refer to the table, whatever their rules would do with their rows.
            executor.execute("TRUNCATE TABLE " + names.table(truncate.tables().get(0)));
        } else {
            schema.print(change).forEach(executor::execute);
        }
    }
}
