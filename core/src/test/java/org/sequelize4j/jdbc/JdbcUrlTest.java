package org.sequelize4j.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcUrlTest {
    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db/shop?user=anne&password=secret, jdbc:postgresql://db/shop?user=anne&password=***",
        "jdbc:postgresql://db/shop?password=secret&ssl=true, jdbc:postgresql://db/shop?password=***&ssl=true",
        "jdbc:mysql://anne:secret@db/shop, jdbc:mysql://anne:***@db/shop",
        "jdbc:sqlserver://db;Password=secret;x=1, jdbc:sqlserver://db;Password=***;x=1",
        "jdbc:sqlite:shop.db, jdbc:sqlite:shop.db"
    })
    void isShownWithoutItsPassword(String url, String shown) {
        assertThat(JdbcUrl.withoutPassword(url)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:mem:, jdbc:h2:mem:name",
        "jdbc:h2:mem:;MODE=Regular, jdbc:h2:mem:name;MODE=Regular",
        "jdbc:h2:mem:shop;MODE=Regular, jdbc:h2:mem:shop;MODE=Regular"
    })
    void namesWhatHasNoName(String url, String named) {
        assertThat(JdbcUrl.isH2Memory(url)).isTrue();
        assertThat(JdbcUrl.namedH2Memory(url, "name")).isEqualTo(named);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:sqlite::memory:",
                "jdbc:sqlite:",
                "jdbc:sqlite::memory:?foreign_keys=off",
                "jdbc:sqlite:file::memory:?cache=shared",
                "jdbc:sqlite:file:shop?mode=memory&cache=shared"
            })
    void saysWhichSqliteDatabasesAreGoneWithTheirConnection(String url) {
        assertThat(JdbcUrl.isPrivateToItsConnection(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:sqlite:shop.db", "jdbc:sqlite:/memory:/shop.db", "jdbc:sqlite:file:shop.db?mode=ro"})
    void saysWhichSqliteDatabasesAreFiles(String url) {
        assertThat(JdbcUrl.isPrivateToItsConnection(url)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db/shop?loginTimeout=3, logintimeout, true",
        "jdbc:postgresql://db/shop?ssl=true&LOGINTIMEOUT=3, logintimeout, true",
        "jdbc:postgresql://db/shop?loginTimeout, logintimeout, true",
        "jdbc:postgresql://db/shop?myloginTimeout=3&loginTimeout=3, logintimeout, true",
        "jdbc:postgresql://db/shop?myloginTimeout=3, logintimeout, false",
        "jdbc:postgresql://db/shop?loginTimeouts=3, logintimeout, false",
        "jdbc:postgresql://db/loginTimeout, logintimeout, false",
        "jdbc:postgresql://db/shop, logintimeout, false"
    })
    void saysWhetherAParameterIsThere(String url, String setting, boolean said) {
        assertThat(JdbcUrl.says(url, setting)).isEqualTo(said);
    }

    @Test
    void anOriginKeepsItsPasswordToItself() {
        DatabaseOrigin origin = new DatabaseOrigin.Url("jdbc:postgresql://db/shop?password=hush", "anne", "secret");
        assertThat(DatabaseSettings.of(origin).toString())
                .doesNotContain("hush")
                .doesNotContain("secret");
    }
}
