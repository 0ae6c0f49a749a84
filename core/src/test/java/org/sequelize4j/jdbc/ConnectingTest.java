package org.sequelize4j.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sequelize4j.UnmanagedTransaction;
import org.sequelize4j.error.AccessDeniedException;
import org.sequelize4j.error.ClosedException;
import org.sequelize4j.error.ConnectionAcquireTimeoutException;
import org.sequelize4j.error.ConnectionException;
import org.sequelize4j.error.ConnectionRefusedException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

@Timeout(20)
class ConnectingTest {
    @DatabaseTest
    void aDatabaseThatAnswersIsAuthenticated(TestDatabase where) {
        try (Database database = Database.open(DatabaseSettings.ofUrl(where.url()))) {
            database.authenticate();
            assertThat(where.url()).startsWith("jdbc:" + database.dialect().name());
        }
    }

    @DatabaseTest(Engine.POSTGRES)
    void userAndPasswordCanBeGivenBesideTheUrl(TestDatabase where) {
        DatabaseOrigin origin = new DatabaseOrigin.Url(where.bareUrl(), where.user(), where.password());
        try (Database database = Database.open(DatabaseSettings.of(origin))) {
            database.authenticate();
        }
    }

    @DatabaseTest(Engine.POSTGRES)
    void aWrongPasswordIsDeniedAtOnce(TestDatabase where) {
        DatabaseOrigin origin = new DatabaseOrigin.Url(where.bareUrl(), where.user(), "not" + where.password());
        assertThatThrownBy(() -> Database.open(DatabaseSettings.of(origin)))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("refused the user or the password")
                .hasMessageNotContaining("not" + where.password());
    }

    @DatabaseTest(Engine.POSTGRES)
    void aDatabaseThatDoesNotExistIsNamed(TestDatabase where) {
        String url = where.bareUrl().replaceAll("/[^/?]+(\\?.*)?$", "/nowhere");
        DatabaseOrigin origin = new DatabaseOrigin.Url(url, where.user(), where.password());
        assertThatThrownBy(() -> Database.open(DatabaseSettings.of(origin)))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void aPortWhereNobodyListensIsRefusedAtOnce() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String url = "jdbc:postgresql://localhost:" + port + "/shop?user=anne&password=secret";
        assertThatThrownBy(() -> Database.open(DatabaseSettings.ofUrl(url)))
                .isInstanceOf(ConnectionRefusedException.class)
                .hasMessageContaining("No database answers at jdbc:postgresql://localhost:" + port)
                .hasMessageNotContaining("secret");
    }

    @Test
    void aServerThatSaysNothingIsNotWaitedForForever() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            String url = "jdbc:postgresql://localhost:" + silent.getLocalPort() + "/shop?user=anne";
            DatabaseSettings settings = DatabaseSettings.ofUrl(url).withConnectionTimeout(Duration.ofMillis(500));
            assertThatThrownBy(() -> Database.open(settings)).isInstanceOf(ConnectionException.class);
        }
    }

    @Test
    void aFileInAFolderThatDoesNotExistIsNoDatabase(@TempDir Path folder) {
        DatabaseSettings settings = DatabaseSettings.ofUrl("jdbc:sqlite:" + folder.resolve("none/shop.db"));
        assertThatThrownBy(() -> Database.open(settings))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("shop.db");
    }

    @Test
    void aUrlThatNoDriverUnderstandsIsNotBlamedOnAMissingDriver() {
        assertThatThrownBy(() -> Database.open(DatabaseSettings.ofUrl("jdbc:postgresql:///a/b?:")))
                .isInstanceOf(ConnectionException.class);
    }

    @DatabaseTest
    void anExhaustedPoolNamesItsSizeAndTheTimeout(TestDatabase where) throws Exception {
        DatabaseSettings settings =
                DatabaseSettings.ofUrl(where.url()).withPoolSize(1).withConnectionTimeout(Duration.ofMillis(300));
        try (Database database = Database.open(settings);
                UnmanagedTransaction holder = database.transactions().begin(o -> {})) {
            assertThat(Threads.failureOf(database::authenticate))
                    .isInstanceOf(ConnectionAcquireTimeoutException.class)
                    .hasMessageContaining("poolSize 1")
                    .hasMessageContaining("connectionTimeout (PT0.3S)");
            holder.rollback();
        }
    }

    @DatabaseTest
    void aClosedDatabaseSaysSo(TestDatabase where) {
        Database database = Database.open(DatabaseSettings.ofUrl(where.url()));
        database.close();
        database.close();
        assertThatThrownBy(database::authenticate)
                .isInstanceOf(ClosedException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> database.transactions().begin(o -> {})).isInstanceOf(ClosedException.class);
        assertThatThrownBy(() -> database.executor().stream(Accounts.sql("SELECT 1"), rows -> rows.getInt(1)))
                .isInstanceOf(ClosedException.class);
    }
}
