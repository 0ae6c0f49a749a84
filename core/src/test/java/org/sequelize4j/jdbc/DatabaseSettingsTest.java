package org.sequelize4j.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.SqlListener;
import org.sequelize4j.error.InvalidValueException;

class DatabaseSettingsTest {
    private final DatabaseSettings defaults = DatabaseSettings.ofUrl("jdbc:sqlite::memory:");

    @Test
    void theDefaultsAreTenConnectionsAndThirtySeconds() {
        assertThat(defaults.poolSize()).isEqualTo(10);
        assertThat(defaults.connectionTimeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(defaults.statementTimeout()).isNull();
        assertThat(defaults.logBinds()).isFalse();
    }

    @Test
    void eachSettingIsChangedByItself() {
        SqlListener listener = event -> {};
        assertThat(defaults.withPoolSize(3)
                        .withConnectionTimeout(Duration.ofSeconds(1))
                        .withStatementTimeout(Duration.ofSeconds(2))
                        .withListeners(List.of(listener))
                        .withLogBinds(true))
                .isEqualTo(new DatabaseSettings(
                        defaults.origin(),
                        3,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        List.of(listener),
                        true,
                        ConnectionHooks.NONE));
    }

    @Test
    void whatCannotWorkIsRefusedWithTheSettingAndTheLimit() {
        assertThatThrownBy(() -> defaults.withPoolSize(0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("poolSize is 0, but a pool has at least 1 connection.");
        assertThatThrownBy(() -> defaults.withConnectionTimeout(Duration.ofMillis(249)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("connectionTimeout is PT0.249S")
                .hasMessageContaining("at least PT0.25S");
        assertThatThrownBy(() -> defaults.withStatementTimeout(Duration.ZERO))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("statementTimeout is PT0S");
    }
}
