package org.sequelize4j.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AliasesTest {
    private final Aliases aliases = new Aliases();

    @Test
    void aFreeNameIsTakenAsItIs() {
        assertThat(aliases.take("author.company")).isEqualTo("author.company");
    }

    @Test
    void aTakenNameGetsANumber() {
        aliases.take("author");
        assertThat(aliases.take("author")).isEqualTo("author_2");
        assertThat(aliases.take("author")).isEqualTo("author_3");
    }

    @Test
    void namesThatDifferInCaseOnlyAreTheSameToSqlite() {
        aliases.take("User");
        assertThat(aliases.take("user")).isEqualTo("user_2");
    }

    @Test
    void longNamesAreShortenedSoThatPostgresDoesNotCutThem() {
        String first = aliases.take("ä".repeat(100));
        String second = aliases.take("ä".repeat(100));
        assertThat(first.getBytes(StandardCharsets.UTF_8)).hasSize(62);
        assertThat(second).isNotEqualTo(first).endsWith("_2");
        assertThat(second.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(63);
    }
}
