package org.sequelize4j.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sequelize4j.Sequelize;
import org.sequelize4j.SyncOptions;

/** Creates tables in a database that may be somebody's: never takes a table for its own that was there before. */
public final class Tables {
    private static final String CREATE = "CREATE TABLE IF NOT EXISTS ";

    private Tables() {}

    /**
     * Creates the tables of all models.
     *
     * @return the statements, in the order in which they ran
     * @throws IllegalStateException when the database has one of the tables already
     */
    public static Statements create(Sequelize sequelize) {
        List<String> missing = dryRun(sequelize, s -> {});
        List<String> all = dryRun(sequelize, SyncOptions::force);
        List<String> present = new ArrayList<>(tables(all));
        present.removeAll(tables(missing));
        if (!present.isEmpty()) {
            throw new IllegalStateException("The database already has " + String.join(", ", present)
                    + ", and this program makes and drops tables of that name. Give it a database without them.");
        }
        sequelize.sync();
        return new Statements(missing);
    }

    /** Drops the tables of all models when they are exactly as the models say, which is how an earlier run left them. */
    public static void dropOfEarlierRun(Sequelize sequelize) {
        if (dryRun(sequelize, SyncOptions::alter).isEmpty()) {
            sequelize.drop();
        }
    }

    private static List<String> dryRun(Sequelize sequelize, Consumer<SyncOptions> options) {
        List<String> statements = new ArrayList<>();
        sequelize.sync(s -> {
            options.accept(s);
            s.dryRun(statements::add);
        });
        return statements;
    }

    /** The names in the statements that create tables, as the database quotes them. */
    private static List<String> tables(List<String> statements) {
        return statements.stream()
                .filter(sql -> sql.startsWith(CREATE))
                .map(sql -> sql.substring(CREATE.length(), sql.indexOf(" (")))
                .toList();
    }
}
