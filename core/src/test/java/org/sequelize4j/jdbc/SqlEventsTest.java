package org.sequelize4j.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.jdbc.Accounts.sql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.SqlEvent;
import org.sequelize4j.error.UniqueConstraintException;

class SqlEventsTest {
    private final List<SqlEvent> events = new ArrayList<>();
    private final DatabaseSettings settings =
            DatabaseSettings.ofUrl("jdbc:sqlite::memory:").withListeners(List.of(events::add));

    @Test
    void aListenerIsToldOfEachStatementWithoutItsValues() {
        try (Database database = Accounts.open(settings)) {
            Accounts.add(database, "anne", 1);
            Accounts.names(database);
        }
        assertThat(events)
                .extracting(SqlEvent::sql)
                .containsExactly(
                        "CREATE TABLE accounts (name VARCHAR(20) PRIMARY KEY, balance INTEGER NOT NULL)",
                        "INSERT INTO accounts (name, balance) VALUES (?, ?)",
                        "SELECT name FROM accounts ORDER BY name");
        assertThat(events).extracting(SqlEvent::binds).containsExactly(List.of(), List.of("?", "?"), List.of());
        assertThat(events).extracting(SqlEvent::rows).containsExactly(0L, 1L, 1L);
        assertThat(events).allSatisfy(event -> {
            assertThat(event.duration()).isPositive().isLessThan(Duration.ofSeconds(20));
            assertThat(event.failure()).isNull();
        });
    }

    @Test
    void theValuesAreShownWhenAskedFor() {
        try (Database database = Accounts.open(settings.withLogBinds(true))) {
            Accounts.add(database, "anne", 1);
        }
        assertThat(events.get(1).binds()).containsExactly("anne", 1);
    }

    @Test
    void aFailureIsToldToo() {
        try (Database database = Accounts.open(settings)) {
            Accounts.add(database, "anne", 1);
            assertThatThrownBy(() -> Accounts.add(database, "anne", 1))
                    .isSameAs(events.get(2).failure());
        }
        assertThat(events.get(2).failure()).isInstanceOf(UniqueConstraintException.class);
        assertThat(events.get(2).rows()).isZero();
    }

    @Test
    void beginAndCommitAreNoEvents() {
        try (Database database = Accounts.open(settings)) {
            database.transactions().run(o -> {}, tx -> "");
        }
        assertThat(events).hasSize(1);
    }

    @Test
    void aListenerThatFailsChangesNothing() {
        List<SqlEvent> later = new ArrayList<>();
        DatabaseSettings failing = settings.withListeners(List.of(
                event -> {
                    throw new IllegalStateException("no");
                },
                later::add));
        try (Database database = Database.open(failing)) {
            assertThat(database.executor().query(sql("SELECT 1"), rows -> rows.getInt(1)))
                    .containsExactly(1);
        }
        assertThat(later).hasSize(1);
    }
}
