package org.sequelize4j.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sequelize4j.error.ConnectionException;

class DialectsTest {
    @Test
    void theUrlSaysTheDialect() {
        assertThat(Dialects.ofUrl("jdbc:sqlite::memory:").name()).isEqualTo("sqlite");
        assertThat(Dialects.ofUrl("jdbc:postgresql://localhost/app").name()).isEqualTo("postgres");
        assertThat(Dialects.ofUrl("jdbc:mariadb://localhost/app").name()).isEqualTo("mariadb");
        assertThat(Dialects.ofUrl("jdbc:mysql://localhost/app").name()).isEqualTo("mysql");
    }

    @Test
    void aUrlThatNobodySpeaksIsAnsweredWithThoseThatExist() {
        assertThatThrownBy(() -> Dialects.ofUrl("jdbc:postgres://me:secret@localhost/app"))
                .isInstanceOf(ConnectionException.class)
                .hasMessage(
                        "No dialect speaks a URL that begins with \"jdbc:postgres:\". It has to begin with one of"
                                + " jdbc:h2:, jdbc:mariadb:, jdbc:mysql:, jdbc:postgresql:, jdbc:sqlite:. Did you mean \"jdbc:postgresql:\"?");
        assertThatThrownBy(() -> Dialects.ofUrl("postgresql://me:secret@localhost/app"))
                .hasMessageContaining("Did you mean \"jdbc:postgresql:\"?")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> Dialects.ofUrl("app.db")).hasMessageContaining("\"app.db\"");
    }

    @Test
    void aNameSaysTheDialectToo() {
        assertThat(Dialects.named("sqlite")).isSameAs(Dialects.ofUrl("jdbc:sqlite:app.db"));
        assertThatThrownBy(() -> Dialects.named("postgresql"))
                .hasMessage("There is no dialect \"postgresql\". There are h2, mariadb, mysql, postgres, sqlite."
                        + " Did you mean \"postgres\"?");
    }

    @Test
    void whatADatabaseCanDoIsInItsTable() {
        assertThat(Sql.SQLITE.can(Capability.SINGLE_WRITER)).isTrue();
        assertThat(Sql.SQLITE.can(Capability.ADD_CONSTRAINT)).isFalse();
        assertThat(Sql.POSTGRES.can(Capability.ADD_CONSTRAINT)).isTrue();
        assertThat(Sql.POSTGRES.can(Capability.UNSIGNED)).isFalse();
    }

    @Test
    void oneStatementTakesSoManyBindsAndKeys() {
        assertThat(Sql.SQLITE.maximumBinds()).isEqualTo(32_766);
        assertThat(Sql.POSTGRES.maximumBinds()).isEqualTo(65_535);
        assertThat(Sql.SQLITE.maximumKeys(2) * 2).isLessThan(Sql.SQLITE.maximumBinds());
    }
}
