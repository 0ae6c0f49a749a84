package org.sequelize4j.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is read from the text of a table, however someone wrote it. */
class SqliteTableTextTest {
    @Test
    void findsChecksWithAndWithoutNames() {
        SqliteTableText text = SqliteTableText.of("CREATE TABLE \"a (check)\" (x INT check(x > (1)), -- CHECK (no)\n"
                + "[y,] TEXT CONSTRAINT \"it's\"\"\" CHECK ( [y,] <> ')' ), z DEFAULT 'CHECK (z)', CHECK(x<y))");

        assertThat(text.checks())
                .containsExactly(
                        new CheckDescription(null, "x > (1)"),
                        new CheckDescription("it's\"", "[y,] <> ')'"),
                        new CheckDescription(null, "x<y"));
    }

    @Test
    void findsCollationsOptionsAndCounting() {
        SqliteTableText text = SqliteTableText.of(
                "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, `a` TEXT NOT NULL COLLATE nocase,"
                        + " b TEXT /* COLLATE x */, UNIQUE (b COLLATE RTRIM)) STRICT, WITHOUT ROWID");

        assertThat(text.collations()).containsOnlyKeys("a").containsValue("nocase");
        assertThat(text.autoIncrement()).isTrue();
        assertThat(text.options()).isEqualTo("STRICT, WITHOUT ROWID");
    }

    @Test
    void aPlainTableHasNoneOfThem() {
        SqliteTableText text = SqliteTableText.of("CREATE TABLE t (\"AUTOINCREMENT\" TEXT, \"CHECK\" TEXT)");

        assertThat(text.checks()).isEmpty();
        assertThat(text.autoIncrement()).isFalse();
        assertThat(text.options()).isEmpty();
    }
}
