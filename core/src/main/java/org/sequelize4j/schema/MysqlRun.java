package org.sequelize4j.schema;

import java.util.List;
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
    private final MysqlPrinter printer;
    private final Executor executor;
    private final Transactions transactions;

    MysqlRun(SchemaDialect schema, Names names, MysqlPrinter printer, Executor executor, Transactions transactions) {
        this.schema = schema;
        this.names = names;
        this.printer = printer;
        this.executor = executor;
        this.transactions = transactions;
    }

    void run(List<SchemaChange> changes) {
        new CommittingDdl("MariaDB and MySQL", schema, transactions).refuse(changes);
        new MysqlKeysInTheWay(schema, executor).freed(changes).forEach(this::run);
    }

    private void run(SchemaChange change) {
        if (change instanceof Truncate truncate) {
            truncate(truncate);
        } else {
            schema.print(change).forEach(executor::execute);
        }
    }

    private void truncate(Truncate truncate) {
        if (truncate.tables().size() == 1 && !transactions.active()) {
            // Also refused while others refer to the table, whatever their rules would do with their rows.
            executor.execute("TRUNCATE TABLE " + names.table(truncate.tables().get(0)));
            return;
        }
        transactions.join(() -> {
            new EmptyTables(names, executor).empty(truncate.tables());
            return true;
        });
        printer.countFromOne(truncate).forEach(executor::execute);
    }
}
