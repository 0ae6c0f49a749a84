package org.sequelize4j.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.jdbc.Accounts.add;
import static org.sequelize4j.jdbc.Accounts.names;
import static org.sequelize4j.jdbc.Accounts.sql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.SqlEvent;
import org.sequelize4j.error.TransactionException;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

@DatabaseTest
class ResultStreamTest {
    private final List<SqlEvent> events = new ArrayList<>();
    private Database database;

    @BeforeEach
    void open(TestDatabase where) {
        database = Accounts.open(DatabaseSettings.ofUrl(where.url())
                .withPoolSize(2)
                .withConnectionTimeout(Duration.ofSeconds(2))
                .withListeners(List.of(events::add)));
        add(database, "anne", 1);
        add(database, "bea", 2);
        add(database, "cleo", 3);
        events.clear();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Stream<String> stream() {
        return database.executor().stream(sql("SELECT name FROM accounts ORDER BY name"), rows -> rows.getString(1));
    }

    @Test
    void rowsComeAsTheyAreAskedFor() {
        try (Stream<String> rows = stream()) {
            assertThat(rows.limit(2).toList()).containsExactly("anne", "bea");
        }
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.rows()).isEqualTo(2);
            assertThat(event.failure()).isNull();
        });
    }

    @Test
    void anotherStatementMayRunMeanwhile() {
        try (Stream<String> rows = stream()) {
            assertThat(rows.map(name -> name + names(database).size()).toList())
                    .containsExactly("anne3", "bea3", "cleo3");
        }
    }

    @Test
    void streamsGiveTheirConnectionsBack() {
        for (int i = 0; i < 5; i++) {
            try (Stream<String> rows = stream()) {
                assertThat(rows.findFirst()).contains("anne");
            }
            // Read to the end, a stream closes itself.
            assertThat(stream().count()).isEqualTo(3);
        }
        add(database, "dora", 4);
        assertThat(names(database)).hasSize(4);
    }

    @Test
    void aFailedStreamGivesItsConnectionBack() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> database.executor().stream(sql("SELECT nothing FROM nowhere"), rows -> 1))
                    .hasMessageContaining("nowhere");
            assertThatThrownBy(() -> {
                        try (Stream<String> rows = database.executor().stream(sql("SELECT 1"), row -> {
                            throw new IllegalStateException("no");
                        })) {
                            rows.toList();
                        }
                    })
                    .isInstanceOf(IllegalStateException.class);
        }
        database.authenticate();
    }

    @Test
    void insideATransactionItsOwnChangesAreRead() {
        database.transactions().run(o -> {}, tx -> {
            add(database, "dora", 4);
            try (Stream<String> rows = stream()) {
                assertThat(rows.toList()).hasSize(4);
            }
            return "";
        });
    }

    @Test
    void aStreamEndsWithItsTransaction() {
        Iterator<String> rows =
                database.transactions().run(o -> {}, tx -> stream().iterator());
        assertThatThrownBy(rows::next)
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("The stream is closed");
    }

    @Test
    void anotherThreadMayNotReadTheStreamOfATransaction() {
        database.transactions().run(o -> {}, tx -> {
            try (Stream<String> rows = stream()) {
                Iterator<String> names = rows.iterator();
                assertThat(names.next()).isEqualTo("anne");
                assertThat(Threads.failureOf(names::next))
                        .isInstanceOf(TransactionException.class)
                        .hasMessageContaining("is used by thread");
            }
            return "";
        });
    }

    @Test
    void aTransactionMayFailWhileAStreamIsOpen() {
        assertThatThrownBy(() -> database.transactions().run(o -> {}, tx -> {
                    Iterator<String> rows = stream().iterator();
                    rows.next();
                    add(database, "anne", 1);
                    return "";
                }))
                .isInstanceOf(UniqueConstraintException.class);
        assertThat(names(database)).hasSize(3);
    }
}
