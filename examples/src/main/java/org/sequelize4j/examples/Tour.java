package org.sequelize4j.examples;

import java.sql.SQLException;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.SequelizeException;
import org.sequelize4j.examples.chinook.ChinookStore;

/** What {@code ./tour} runs. */
public final class Tour {
    private Tour() {}

    /**
     * Starts the tour.
     *
     * @param args the JDBC URL of the database to use, or nothing for an embedded SQLite
     */
    public static void main(String[] args) throws SQLException {
        String url = args.length == 0 ? "jdbc:sqlite::memory:" : args[0];
        SqlTrace trace = new SqlTrace(System.out);
        try (Sequelize sequelize =
                Sequelize.builder().url(url).onSql(trace).connect()) {
            new ChinookStore(sequelize, trace, System.out).run();
        } catch (SequelizeException failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }
}
