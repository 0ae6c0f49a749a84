package org.sequelize4j.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.sql.SqlText;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/**
 * The drivers of MariaDB and MySQL read a whole result unless they are told otherwise: here 60 MB, of which no socket takes
 * much ahead.
 */
@DatabaseTest({Engine.MARIADB, Engine.MYSQL})
class UnbufferedStreamTest {
    private static final int ROWS = 3_000;
    private static final int LENGTH = 20_000;
    private static final SqlText LARGE =
            Accounts.sql("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
                    + " SELECT REPEAT('x', " + LENGTH + ") FROM n,"
                    + " (SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3) AS thrice");
    private static final SqlText STILL_SENDING = Accounts.sql("SELECT id FROM information_schema.processlist"
            + " WHERE db = DATABASE() AND command = 'Query' AND info LIKE 'WITH RECURSIVE%'");

    private Database database;

    @BeforeEach
    void open(TestDatabase where) {
        database = Accounts.open(where);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theServerSendsWhatIsAskedFor() {
        try (Stream<Integer> rows = lengths()) {
            Iterator<Integer> each = rows.iterator();
            assertThat(each.next()).isEqualTo(LENGTH);
            assertThat(sending()).hasSize(1);
            each.forEachRemaining(length -> assertThat(length).isEqualTo(LENGTH));
            assertThat(sending()).isEmpty();
        }
    }

    @Test
    void aStreamThatIsClosedEarlyLeavesTheConnectionUsable() {
        for (int i = 0; i < 3; i++) {
            try (Stream<Integer> rows = lengths()) {
                assertThat(rows.findFirst()).contains(LENGTH);
            }
        }
        assertThat(sending()).isEmpty();
    }

    @Test
    void insideATransactionOtherStatementsRunMeanwhile() {
        int read = database.transactions().run(o -> {}, tx -> {
            try (Stream<Integer> rows = lengths()) {
                return rows.mapToInt(length -> Accounts.names(database).size() + 1)
                        .sum();
            }
        });
        assertThat(read).isEqualTo(ROWS);
    }

    private Stream<Integer> lengths() {
        return database.executor().stream(LARGE, rows -> rows.getString(1).length());
    }

    private List<Long> sending() {
        return database.executor().query(STILL_SENDING, rows -> rows.getLong(1));
    }
}
