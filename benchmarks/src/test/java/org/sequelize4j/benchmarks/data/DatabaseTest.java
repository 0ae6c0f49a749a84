package org.sequelize4j.benchmarks.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What would make a database answer without working, and whether others find what was made to share. */
public class DatabaseTest {
    private static final AtomicInteger CALLS = new AtomicInteger();

    /** A function for H2 to call. */
    public static long counted(long id) {
        CALLS.incrementAndGet();
        return id;
    }

    @Test
    void resultsOfH2AreNotReplayed() throws SQLException {
        try (Database database = Database.create(DatabaseKind.H2, Scale.SMALL);
                Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create alias counted deterministic for '" + DatabaseTest.class.getName() + ".counted'");
            try (PreparedStatement query = connection.prepareStatement("select counted(id) from tags where id > ?")) {
                query.setInt(1, 0);
                query.executeQuery().close();
                int once = CALLS.get();
                query.executeQuery().close();
                assertThat(once).isGreaterThanOrEqualTo(Scale.TAGS);
                assertThat(CALLS).hasValue(2 * once);
            }
        }
    }

    @Test
    void whatIsMadeToShareIsFoundByItsUrl() throws Exception {
        for (DatabaseKind kind : new DatabaseKind[] {DatabaseKind.H2, DatabaseKind.SQLITE}) {
            try (Database made = Database.createToShare(kind, Scale.SMALL)) {
                made.leave();
                try (Database found = Database.existing(kind, made.url());
                        Connection connection = found.dataSource().getConnection();
                        Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery("select count(*) from posts")) {
                    rows.next();
                    assertThat(rows.getInt(1)).isEqualTo(Scale.SMALL.posts());
                }
            }
        }
    }
}
