package org.sequelize4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ServerUrlTest {
    @Test
    void keepsWhatIsNotTheLogin() {
        ServerUrl url =
                ServerUrl.parse("postgresql", "jdbc:postgresql://host:5433/main?user=me&ssl=true&password=a%26b");

        assertThat(url.database()).isEqualTo("main");
        assertThat(url.user()).isEqualTo("me");
        assertThat(url.password()).isEqualTo("a&b");
        assertThat(url.bareUrl("other")).isEqualTo("jdbc:postgresql://host:5433/other?ssl=true");
    }

    @Test
    void takesTheUserOfTheSystemWithoutALogin() {
        ServerUrl url = ServerUrl.parse("postgresql", "jdbc:postgresql://host/main");

        assertThat(url.user()).isEqualTo(System.getProperty("user.name"));
        assertThat(url.password()).isEmpty();
        assertThat(url.bareUrl("other")).isEqualTo("jdbc:postgresql://host/other");
    }

    @Test
    void putsTheLoginBack() {
        assertThat(ServerUrl.withLogin("jdbc:postgresql://host/main?ssl=true", "me", "a&b"))
                .isEqualTo("jdbc:postgresql://host/main?ssl=true&user=me&password=a%26b");
    }

    @Test
    void saysWhatAUrlLooksLike() {
        assertThatThrownBy(() -> ServerUrl.parse("postgresql", "postgres://host/main"))
                .hasMessageContaining("postgres://host/main")
                .hasMessageContaining("jdbc:postgresql://host:port/database");
    }

    @Test
    void refusesTheUrlOfAnotherKindOfServer() {
        assertThatThrownBy(() -> ServerUrl.parse("mysql", "jdbc:mariadb://host/main"))
                .hasMessageContaining("jdbc:mysql://host:port/database");
    }
}
