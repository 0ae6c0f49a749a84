package org.sequelize4j.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.jdbc.Accounts.add;
import static org.sequelize4j.jdbc.Accounts.balance;
import static org.sequelize4j.jdbc.Accounts.change;
import static org.sequelize4j.jdbc.Accounts.names;
import static org.sequelize4j.jdbc.Accounts.sql;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequelize4j.UnmanagedTransaction;
import org.sequelize4j.error.ConnectionAcquireTimeoutException;
import org.sequelize4j.error.ForeignKeyConstraintException;
import org.sqlite.SQLiteDataSource;

@Timeout(60)
class SqliteTest {
    private static final String MEMORY = "jdbc:sqlite::memory:";

    @TempDir
    private Path folder;

    private DatabaseSettings file() {
        return DatabaseSettings.ofUrl("jdbc:sqlite:" + folder.resolve("bank.db"));
    }

    private static void createFamily(Database database) {
        database.executor().execute("CREATE TABLE parents (id INTEGER PRIMARY KEY)");
        database.executor().execute("CREATE TABLE children (parent INTEGER REFERENCES parents (id))");
    }

    private static void assertForeignKeysHold(Database database) {
        createFamily(database);
        assertThatThrownBy(() -> database.executor().update(sql("INSERT INTO children VALUES (?)", 7)))
                .isInstanceOf(ForeignKeyConstraintException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {MEMORY, "jdbc:sqlite:", "jdbc:sqlite:file::memory:?cache=shared"})
    void threadsUseADatabaseInMemoryInTurn(String url) throws Exception {
        try (Database database = Accounts.open(DatabaseSettings.ofUrl(url))) {
            add(database, "anne", 0);
            Threads.together(4, () -> {
                for (int i = 0; i < 50; i++) {
                    database.transactions().run(o -> {}, tx -> {
                        int before = balance(database, "anne");
                        database.executor().update(sql("UPDATE accounts SET balance = ?", before + 1));
                        return "";
                    });
                    change(database, "anne", 1);
                }
            });
            assertThat(balance(database, "anne")).isEqualTo(400);
        }
    }

    @Test
    void nestedWorkOfAThreadSharesTheConnectionInMemory() {
        try (Database database = Accounts.open(DatabaseSettings.ofUrl(MEMORY))) {
            add(database, "anne", 1);
            add(database, "bea", 1);
            try (Stream<String> rows =
                    database.executor().stream(sql("SELECT name FROM accounts"), row -> row.getString(1))) {
                rows.forEach(name -> database.transactions().run(o -> {}, tx -> {
                    change(database, name, 1);
                    return "";
                }));
            }
            assertThat(balance(database, "bea")).isEqualTo(2);
        }
    }

    @Test
    void anotherThreadGetsTheConnectionInMemoryWhenAllIsClosed() throws Exception {
        DatabaseSettings settings = DatabaseSettings.ofUrl(MEMORY).withConnectionTimeout(Duration.ofMillis(300));
        try (Database database = Accounts.open(settings);
                Stream<Integer> rows = database.executor().stream(sql("SELECT 1"), row -> row.getInt(1))) {
            try (UnmanagedTransaction tx = database.transactions().begin(o -> {})) {
                assertThat(Threads.failureOf(database::authenticate))
                        .isInstanceOf(ConnectionAcquireTimeoutException.class)
                        .hasMessageContaining("a database in memory has one connection");
                tx.commit();
            }
            assertThat(Threads.failureOf(database::authenticate)).isInstanceOf(ConnectionAcquireTimeoutException.class);
            Threads.together(1, rows::close);
            Threads.together(1, database::authenticate);
        }
    }

    @Test
    void writersOfAFileWaitForEachOther() throws Exception {
        try (Database database = Accounts.open(file())) {
            add(database, "anne", 0);
            Threads.together(6, () -> {
                for (int i = 0; i < 20; i++) {
                    database.transactions().run(o -> {}, tx -> {
                        int before = balance(database, "anne");
                        database.executor().update(sql("UPDATE accounts SET balance = ?", before + 1));
                        return "";
                    });
                    change(database, "anne", 1);
                }
            });
            assertThat(balance(database, "anne")).isEqualTo(240);
        }
    }

    @Test
    void readersOfAFileDoNotWaitForAWriter() throws Exception {
        try (Database database = Accounts.open(file().withConnectionTimeout(Duration.ofMillis(500)))) {
            add(database, "anne", 1);
            try (UnmanagedTransaction writer = database.transactions().begin(o -> {})) {
                change(database, "anne", 1);
                Threads.together(3, () -> {
                    assertThat(balance(database, "anne")).isEqualTo(1);
                    database.transactions().run(o -> o.readOnly(), tx -> {
                        assertThat(balance(database, "anne")).isEqualTo(1);
                        return "";
                    });
                });
                writer.commit();
            }
            assertThat(balance(database, "anne")).isEqualTo(2);
        }
    }

    @Test
    void foreignKeysHoldOnEveryConnection() throws Exception {
        try (Database memory = Database.open(DatabaseSettings.ofUrl(MEMORY))) {
            assertForeignKeysHold(memory);
        }
        try (Database pool = Database.open(file())) {
            createFamily(pool);
            CountDownLatch allHaveOne = new CountDownLatch(3);
            Threads.together(
                    3,
                    () -> pool.executor().withConnection(connection -> {
                        allHaveOne.countDown();
                        try {
                            allHaveOne.await();
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                        assertThatThrownBy(() -> pool.executor().update(sql("INSERT INTO children VALUES (?)", 7)))
                                .isInstanceOf(ForeignKeyConstraintException.class);
                        return "";
                    }));
        }
    }

    @Test
    void foreignKeysHoldOnTheConnectionsOfADataSource() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("source.db"));
        try (Database database = Database.open(DatabaseSettings.of(new DatabaseOrigin.Source(source)))) {
            assertForeignKeysHold(database);
            assertThat(database.dialect().name()).isEqualTo("sqlite");
        }
    }

    @Test
    void whatTheUrlSaysItselfWins() {
        try (Database database = Database.open(DatabaseSettings.ofUrl(MEMORY + "?foreign_keys=false"))) {
            createFamily(database);
            assertThat(database.executor().update(sql("INSERT INTO children VALUES (?)", 7)))
                    .isEqualTo(1);
        }
        try (Database database = Database.open(
                DatabaseSettings.ofUrl("jdbc:sqlite:" + folder.resolve("old.db") + "?journal_mode=DELETE"))) {
            assertThat(database.executor().query(sql("PRAGMA journal_mode"), rows -> rows.getString(1)))
                    .containsExactly("delete");
        }
    }

    @Test
    void aFileHasAWriteAheadLog() {
        try (Database database = Database.open(file())) {
            assertThat(database.executor().query(sql("PRAGMA journal_mode"), rows -> rows.getString(1)))
                    .containsExactly("wal");
        }
    }

    @Test
    void aFileThatCannotBeWrittenCanBeRead() {
        try (Database database = Accounts.open(file())) {
            add(database, "anne", 1);
        }
        DatabaseSettings readOnly =
                DatabaseSettings.ofUrl("jdbc:sqlite:file:" + folder.resolve("bank.db") + "?mode=ro");
        try (Database database = Database.open(readOnly)) {
            assertThat(names(database)).containsExactly("anne");
        }
    }
}
