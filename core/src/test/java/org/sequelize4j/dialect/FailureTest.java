package org.sequelize4j.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

class FailureTest {
    private static final List<String> TABLES = List.of(
            "CREATE TABLE \"Users\" (\"id\" INTEGER PRIMARY KEY, \"e.mail\" VARCHAR(5) NOT NULL, \"age\" INTEGER,"
                    + " \"Group\" INTEGER, CONSTRAINT grown CHECK (\"age\" > 17), UNIQUE (\"e.mail\", \"Group\"))",
            "CREATE TABLE \"Posts\" (\"id\" INTEGER PRIMARY KEY, \"userId\" INTEGER,"
                    + " CONSTRAINT author FOREIGN KEY (\"userId\") REFERENCES \"Users\" (\"id\"))",
            "CREATE TABLE \"Names\" (\"name\" VARCHAR(5))",
            "CREATE UNIQUE INDEX small ON \"Names\" (LOWER(\"name\"))",
            "INSERT INTO \"Names\" VALUES ('x')",
            "INSERT INTO \"Users\" VALUES (1, 'x', 18, 7)");

    @DatabaseTest({Engine.SQLITE, Engine.H2, Engine.POSTGRES})
    void aUniqueViolationNamesItsColumns(TestDatabase database) throws SQLException {
        assertThat(failure(database, "INSERT INTO \"Users\" VALUES (2, 'x', 18, 7)"))
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.UNIQUE))
                .satisfies(failure -> assertThat(failure.table()).isEqualTo("Users"))
                .satisfies(failure -> assertThat(failure.columns()).containsExactly("e.mail", "Group"));
        assertThat(failure(database, "INSERT INTO \"Users\" VALUES (1, 'y', 18, 8)")
                        .columns())
                .containsExactly("id");
    }

    @Test
    void aStatementIsNotBlamedForTheOneThatAbortedItsTransaction() {
        SQLException first = new SQLException("duplicate key value violates unique constraint", "23505");
        SQLException second = new SQLException("current transaction is aborted", "25P02", first);
        assertThat(Dialects.named("postgres").classify(second).kind()).isEqualTo(ErrorKind.OTHER);
        assertThat(Dialects.named("postgres").classify(first).kind()).isEqualTo(ErrorKind.UNIQUE);
    }

    @DatabaseTest({Engine.SQLITE, Engine.POSTGRES})
    void aUniqueIndexOnAnExpressionIsNamedItself(TestDatabase database) throws SQLException {
        SqlFailure failure = failure(database, "INSERT INTO \"Names\" VALUES ('X')");
        assertThat(failure.kind()).isEqualTo(ErrorKind.UNIQUE);
        assertThat(failure.constraint()).isEqualTo("small");
        assertThat(failure.columns()).isEmpty();
    }

    @DatabaseTest({Engine.MARIADB, Engine.MYSQL})
    void aUniqueViolationNamesItsKey(TestDatabase database) throws SQLException {
        assertThat(failure(database, "INSERT INTO \"Users\" VALUES (1, 'y', 18, 8)"))
                .isEqualTo(new SqlFailure(ErrorKind.UNIQUE, null, "PRIMARY", List.of()));
    }

    @DatabaseTest
    void aMissingValueNamesItsColumn(TestDatabase database) throws SQLException {
        assertThat(failure(database, "INSERT INTO \"Users\" (\"id\") VALUES (2)"))
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.NOT_NULL))
                .satisfies(failure -> assertThat(failure.columns()).containsExactly("e.mail"));
    }

    @DatabaseTest
    void aCheckIsNamed(TestDatabase database) throws SQLException {
        SqlFailure failure = failure(database, "INSERT INTO \"Users\" VALUES (2, 'y', 3, 7)");
        assertThat(failure.kind()).isEqualTo(ErrorKind.CHECK);
        assertThat(failure.constraint()).isEqualTo("grown");
    }

    @DatabaseTest
    void aForeignKeyIsToldAsFarAsTheDatabaseTells(TestDatabase database) throws SQLException {
        SqlFailure failure = failure(database, "INSERT INTO \"Posts\" VALUES (1, 9)");
        SqlFailure expected = database.engine() != Engine.SQLITE
                ? new SqlFailure(ErrorKind.FOREIGN_KEY, "Posts", "author", List.of("userId"))
                : SqlFailure.of(ErrorKind.FOREIGN_KEY);
        assertThat(failure).isEqualTo(expected);
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRES, Engine.MARIADB, Engine.MYSQL})
    void valuesThatDoNotFitAreToldApart(TestDatabase database) throws SQLException {
        assertThat(failure(database, "INSERT INTO \"Users\" VALUES (2, 'too long', 18, 7)")
                        .kind())
                .isEqualTo(ErrorKind.TOO_LONG);
        assertThat(failure(database, "INSERT INTO \"Users\" VALUES (99999999999, 'y', 18, 7)")
                        .kind())
                .isEqualTo(ErrorKind.TOO_LONG);
    }

    @DatabaseTest({Engine.SQLITE, Engine.H2, Engine.POSTGRES})
    void aBatchTellsWhatTheServerSaid(TestDatabase database) throws SQLException {
        try (Connection connection = prepared(database);
                PreparedStatement statement =
                        connection.prepareStatement(database.sql("INSERT INTO \"Users\" VALUES (?, 'x', 18, 7)"))) {
            statement.setInt(1, 2);
            statement.addBatch();
            SQLException failure = catchThrowableOfType(SQLException.class, statement::executeBatch);
            assertThat(Dialects.ofUrl(database.url()).classify(failure).columns())
                    .containsExactly("e.mail", "Group");
        }
    }

    @DatabaseTest
    void aTypingMistakeIsNothingToActOn(TestDatabase database) throws SQLException {
        assertThat(failure(database, "SELEC 1")).isEqualTo(SqlFailure.of(ErrorKind.OTHER));
    }

    @DatabaseTest(Engine.POSTGRES)
    void aStatementThatRanForTooLongIsATimeout(TestDatabase database) throws SQLException {
        assertThat(failure(database, "SET statement_timeout = 20; SELECT pg_sleep(5)")
                        .kind())
                .isEqualTo(ErrorKind.TIMEOUT);
    }

    @DatabaseTest(Engine.POSTGRES)
    void aWrongPasswordAndAClosedPortAreToldApart(TestDatabase database) {
        SQLException denied = catchThrowableOfType(
                SQLException.class, () -> DriverManager.getConnection(database.bareUrl(), database.user(), "wrong"));
        assertThat(Sql.POSTGRES.classify(denied).kind()).isEqualTo(ErrorKind.ACCESS_DENIED);
        SQLException refused = catchThrowableOfType(
                SQLException.class, () -> DriverManager.getConnection("jdbc:postgresql://localhost:1/none"));
        assertThat(Sql.POSTGRES.classify(refused).kind()).isEqualTo(ErrorKind.CONNECTION_REFUSED);
    }

    @DatabaseTest(Engine.SQLITE)
    void aDatabaseThatIsBeingWrittenToIsBusy(TestDatabase database) throws SQLException {
        try (Connection first = prepared(database);
                Connection second = database.connect()) {
            execute(first, "BEGIN IMMEDIATE");
            execute(second, "PRAGMA busy_timeout = 1");
            SQLException busy = catchThrowableOfType(SQLException.class, () -> execute(second, "BEGIN IMMEDIATE"));
            assertThat(Sql.SQLITE.classify(busy).kind()).isEqualTo(ErrorKind.SERIALIZATION);
        }
    }

    @DatabaseTest(Engine.H2)
    void aRowThatIsLockedForTooLongIsInTheWay(TestDatabase database) throws SQLException {
        try (Connection first = prepared(database);
                Connection second = database.connect()) {
            execute(first, "INSERT INTO \"Names\" VALUES ('a')");
            first.setAutoCommit(false);
            execute(first, "UPDATE \"Names\" SET \"name\" = 'b'");
            execute(second, "SET LOCK_TIMEOUT 1");
            SQLException late = catchThrowableOfType(
                    SQLException.class, () -> execute(second, "UPDATE \"Names\" SET \"name\" = 'c'"));
            assertThat(Sql.H2.classify(late).kind()).isEqualTo(ErrorKind.SERIALIZATION);
        }
    }

    @Test
    void aTransactionThatH2HasGivenUpMayBeRunAgain() {
        SQLException given = new SQLException(
                "General error: \"…MVStoreException: Transaction 7 has status ROLLING_BACK, not OPEN [2.5.252/103]\"",
                "HY000",
                50000);
        assertThat(Sql.H2.classify(given).kind()).isEqualTo(ErrorKind.SERIALIZATION);
        assertThat(Sql.H2
                        .classify(new SQLException("General error: \"…\"", "HY000", 50000))
                        .kind())
                .isEqualTo(ErrorKind.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "40001, SERIALIZATION",
        "40P01, SERIALIZATION",
        "55P03, LOCK_TIMEOUT",
        "57014, TIMEOUT",
        "08001, CONNECTION_REFUSED",
        "08006, CONNECTION_LOST",
        "57P01, CONNECTION_LOST",
        "28P01, ACCESS_DENIED",
        "42601, OTHER",
    })
    void statesOfPostgresHaveTheirKinds(String state, ErrorKind kind) {
        assertThat(Sql.POSTGRES.classify(new SQLException("", state)).kind()).isEqualTo(kind);
        assertThat(Sql.POSTGRES
                        .classify(new SQLException("", "", new SQLException("", state)))
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void aTimeoutOfTheDriverIsOne() {
        assertThat(Sql.SQLITE.classify(new SQLTimeoutException("late")).kind()).isEqualTo(ErrorKind.TIMEOUT);
        assertThat(Sql.POSTGRES.classify(new SQLTimeoutException("late")).kind())
                .isEqualTo(ErrorKind.TIMEOUT);
    }

    private static SqlFailure failure(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = prepared(database)) {
            SQLException failure =
                    catchThrowableOfType(SQLException.class, () -> execute(connection, database.sql(sql)));
            return Dialects.ofUrl(database.url()).classify(failure);
        }
    }

    private static Connection prepared(TestDatabase database) throws SQLException {
        Connection connection = database.connect();
        if (database.engine() == Engine.SQLITE) {
            execute(connection, "PRAGMA foreign_keys = ON");
        }
        for (String table : List.of("Posts", "Users", "Names")) {
            execute(connection, database.sql("DROP TABLE IF EXISTS \"" + table + "\""));
        }
        boolean expressions = database.engine() == Engine.SQLITE || database.engine() == Engine.POSTGRES;
        for (String table : TABLES) {
            if (expressions || !table.contains("LOWER(")) {
                execute(connection, database.sql(table));
            }
        }
        return connection;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
