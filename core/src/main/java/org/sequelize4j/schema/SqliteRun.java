package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sequelize4j.error.DatabaseException;
import org.sequelize4j.error.TransactionException;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.Transactions;
import org.sequelize4j.schema.SchemaChange.DropTables;
import org.sequelize4j.schema.SchemaChange.RebuildTable;
import org.sequelize4j.schema.SchemaChange.Truncate;
import org.sequelize4j.sql.SqlText;

/**
 * Runs changes on SQLite. Dropping a table deletes its rows first and would carry out the rules of whatever references them,
 * so foreign keys are off meanwhile; that has to be said before the transaction begins, and what points nowhere afterwards is
 * found before it ends.
 */
final class SqliteRun {
    private static final String FOREIGN_KEYS_OFF = "PRAGMA foreign_keys = OFF";
    private static final String FOREIGN_KEYS_ON = "PRAGMA foreign_keys = ON";
    private static final String LEGACY_RENAME = "PRAGMA legacy_alter_table = ON";
    private static final String MODERN_RENAME = "PRAGMA legacy_alter_table = OFF";

    private final SchemaDialect schema;
    private final Executor executor;
    private final Transactions transactions;

    SqliteRun(SchemaDialect schema, Executor executor, Transactions transactions) {
        this.schema = schema;
        this.executor = executor;
        this.transactions = transactions;
    }

    static List<String> script(SchemaDialect schema, List<SchemaChange> changes) {
        List<String> statements = new ArrayList<>();
        changes.forEach(change -> statements.addAll(schema.print(change)));
        if (changes.stream().anyMatch(RebuildTable.class::isInstance)) {
            statements.addAll(0, List.of(FOREIGN_KEYS_OFF, LEGACY_RENAME));
            statements.addAll(List.of(MODERN_RENAME, FOREIGN_KEYS_ON));
        }
        return statements;
    }

    void run(List<SchemaChange> changes) {
        boolean rebuilds = changes.stream().anyMatch(RebuildTable.class::isInstance);
        if (transactions.active() && rebuilds) {
            throw new TransactionException(
                    "This sync has to rebuild a table, which SQLite cannot do inside a transaction"
                            + " that runs already. Call sync(s -> s.alter()) outside of the transaction.");
        }
        if (transactions.active() || changes.stream().noneMatch(SqliteRun::removesRows)) {
            transactions.join(() -> apply(changes));
        } else {
            executor.withConnection(connection -> withoutForeignKeys(changes, rebuilds));
        }
    }

    private static boolean removesRows(SchemaChange change) {
        return change instanceof RebuildTable || change instanceof DropTables || change instanceof Truncate;
    }

    private boolean withoutForeignKeys(List<SchemaChange> changes, boolean rebuilds) {
        boolean enforced = number("PRAGMA foreign_keys") == 1;
        executor.execute(FOREIGN_KEYS_OFF);
        try {
            if (rebuilds) {
                // Else renaming looks into views, which refer to a table that is not there at that moment.
                executor.execute(LEGACY_RENAME);
            }
            return transactions.join(() -> {
                Map<String, Integer> before = enforced ? violations() : Map.of();
                apply(changes);
                if (enforced && changes.stream().noneMatch(SqliteRun::cascades)) {
                    refuseNewViolations(before);
                }
                return true;
            });
        } finally {
            if (rebuilds) {
                executor.execute(MODERN_RENAME);
            }
            if (enforced) {
                executor.execute(FOREIGN_KEYS_ON);
            }
        }
    }

    private static boolean cascades(SchemaChange change) {
        return change instanceof DropTables drop && drop.cascade();
    }

    private boolean apply(List<SchemaChange> changes) {
        for (SchemaChange change : changes) {
            schema.print(change).forEach(executor::execute);
        }
        return true;
    }

    private int number(String sql) {
        return executor.query(new SqlText(sql, List.of()), rows -> rows.getInt(1))
                .get(0);
    }

    /** How many rows of a table point to a row of another that is not there. */
    private Map<String, Integer> violations() {
        Map<String, Integer> counts = new HashMap<>();
        executor.query(
                        new SqlText("PRAGMA foreign_key_check", List.of()),
                        rows -> "\"" + rows.getString(1) + "\" that reference \"" + rows.getString(3) + "\"")
                .forEach(which -> counts.merge(which, 1, Integer::sum));
        return counts;
    }

    private void refuseNewViolations(Map<String, Integer> before) {
        violations().forEach((which, count) -> {
            if (count > before.getOrDefault(which, 0)) {
                throw new DatabaseException(
                        "Nothing was changed: rows of " + which + " would reference rows that do not exist. Delete or"
                                + " change these rows first, or include their model.",
                        null,
                        null);
            }
        });
    }
}
