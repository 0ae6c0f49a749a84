package org.sequelize4j.behaviour.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequelize4j.Sequelize;
import org.sequelize4j.UnmanagedTransaction;
import org.sequelize4j.error.AccessDeniedException;
import org.sequelize4j.error.ConnectionAcquireTimeoutException;
import org.sequelize4j.error.ConnectionException;
import org.sequelize4j.error.ConnectionRefusedException;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/** A database that cannot be had is told at connect, with what to check, and without the password. */
@Timeout(30)
class WrongConnectionTest {
    @ParameterizedTest
    @CsvSource({
        "postgres://anne:secret@localhost/shop, postgres:, jdbc:postgresql:",
        "jdbc:postgres://localhost/shop, jdbc:postgres:, jdbc:postgresql:",
        "jdbc:sqlit::memory:, jdbc:sqlit:, jdbc:sqlite:",
        "sqlite::memory:, sqlite:, jdbc:sqlite:"
    })
    void anUnknownSchemeIsRefusedWithTheOneThatWasMeant(String url, String given, String meant) {
        assertThatThrownBy(() -> Sequelize.connect(url))
                .isExactlyInstanceOf(ConnectionException.class)
                .hasMessageContaining("No dialect speaks a URL that begins with \"" + given + "\"")
                .hasMessageContaining("Did you mean \"" + meant + "\"?")
                .hasMessageNotContaining("secret");
    }

    @Test
    void oneOriginIsGiven() {
        assertThatThrownBy(() -> Sequelize.builder().connect())
                .isExactlyInstanceOf(ConnectionException.class)
                .hasMessageContaining("Exactly one of url(…), dataSource(…) and connectionProvider(…)")
                .hasMessageContaining("offline()");
    }

    @Test
    void whereNobodyListensIsSaidAtOnce() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThatThrownBy(() -> Sequelize.connect("jdbc:postgresql://localhost:" + port + "/shop", "anne", "secret"))
                .isExactlyInstanceOf(ConnectionRefusedException.class)
                .hasMessageContaining("No database answers at jdbc:postgresql://localhost:" + port + "/shop")
                .hasMessageContaining("Check that the server runs")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aFileOfAnotherKindIsNoDatabase(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("shop.db"), "This is a text, and no database. ".repeat(40));

        assertThatThrownBy(() -> {
                    try (Sequelize sequelize = Sequelize.connect("jdbc:sqlite:" + file)) {
                        sequelize.authenticate();
                    }
                })
                .isExactlyInstanceOf(ConnectionException.class)
                .hasMessageContainingAll("shop.db", "gives no connection");
    }

    @DatabaseTest(Engine.POSTGRES)
    void aWrongPasswordIsDenied(TestDatabase database) {
        assertThatThrownBy(() -> Sequelize.connect(database.bareUrl(), database.user(), "wrong-secret"))
                .isExactlyInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("refused the user or the password")
                .hasMessageNotContaining("wrong-secret");
    }

    @DatabaseTest
    void anExhaustedPoolNamesItsSettings(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.builder()
                        .url(database.url())
                        .poolSize(1)
                        .connectionTimeout(Duration.ofMillis(300))
                        .connect();
                UnmanagedTransaction holder = sequelize.begin()) {
            assertThat(holder).isNotNull();
            assertThatThrownBy(() ->
                            CompletableFuture.runAsync(sequelize::authenticate).join())
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isExactlyInstanceOf(ConnectionAcquireTimeoutException.class)
                    .hasMessageContainingAll("poolSize 1", "connectionTimeout (PT0.3S)");
        }
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> Sequelize.builder()
                        .url("jdbc:sqlite::memory:")
                        .poolSize(0)
                        .connect())
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("poolSize is 0, but a pool has at least 1 connection.");
        assertThatThrownBy(() -> Sequelize.builder()
                        .url("jdbc:sqlite::memory:")
                        .connectionTimeout(Duration.ofSeconds(-1))
                        .connect())
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessageContaining("connectionTimeout is PT-1S");
    }
}
