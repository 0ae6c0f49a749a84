package org.sequelize4j.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.dialect.Sql.POSTGRES;
import static org.sequelize4j.dialect.Sql.SQLITE;
import static org.sequelize4j.dialect.Sql.column;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sequelize4j.DataTypes;
import org.sequelize4j.sql.SqlExpression.KeyIn;
import org.sequelize4j.sql.SqlText;

class KeyPrinterTest {
    private static final KeyIn ONE = new KeyIn(List.of(column("id")), List.of(DataTypes.INTEGER));
    private static final KeyIn TWO =
            new KeyIn(List.of(column("a"), column("b")), List.of(DataTypes.INTEGER, DataTypes.ENUM("x", "y")));

    @Test
    void keysOfOneColumnTravelInOneBind() {
        SqlText postgres = POSTGRES.print(Sql.where(ONE), List.of(List.of(1), List.of(2)));
        assertThat(postgres.text()).endsWith("WHERE \"s\".\"id\" = ANY(?)");
        assertThat(postgres.binds())
                .singleElement()
                .satisfies(bind -> assertThat(bind.value()).hasToString("[1, 2]"));
        SqlText sqlite = SQLITE.print(Sql.where(ONE), List.of(List.of(1), List.of(2)));
        assertThat(sqlite.text()).endsWith("WHERE \"s\".\"id\" IN (SELECT value FROM json_each(?))");
        assertThat(Sql.values(sqlite)).containsExactly("[1,2]");
    }

    @Test
    void keysOfTwoColumnsTravelTogether() {
        List<List<Object>> keys = List.of(List.of(1, "x"), List.of(2, "y"));
        SqlText postgres = POSTGRES.print(Sql.where(TWO), keys);
        assertThat(postgres.text())
                .endsWith("WHERE (\"s\".\"a\", CAST(\"s\".\"b\" AS TEXT)) IN (SELECT * FROM unnest(?, ?))");
        assertThat(Sql.values(postgres)).hasToString("[[1, 2], [x, y]]");
        SqlText sqlite = SQLITE.print(Sql.where(TWO), keys);
        assertThat(sqlite.text())
                .endsWith("WHERE (\"s\".\"a\", \"s\".\"b\") IN (SELECT json_extract(value, '$[0]'),"
                        + " json_extract(value, '$[1]') FROM json_each(?))");
        assertThat(Sql.values(sqlite)).containsExactly("[[1,\"x\"],[2,\"y\"]]");
    }

    @Test
    void keysOfBytesAreBoundOneByOneOnSqlite() {
        byte[] key = {1};
        KeyIn bytes = new KeyIn(List.of(column("id")), List.of(DataTypes.BLOB));
        assertThat(SQLITE.print(Sql.where(bytes), List.of(List.of(key), List.of(key)))
                        .text())
                .endsWith("WHERE \"s\".\"id\" IN (?, ?)");
        KeyIn both = new KeyIn(List.of(column("a"), column("b")), List.of(DataTypes.BLOB, DataTypes.UUID));
        UUID id = UUID.randomUUID();
        SqlText text = SQLITE.print(Sql.where(both), List.of(List.of(key, id), List.of(key, id)));
        assertThat(text.text()).endsWith("WHERE (\"s\".\"a\", \"s\".\"b\") IN (VALUES (?, ?), (?, ?))");
        assertThat(Sql.values(text)).containsExactly(key, id, key, id);
    }

    @Test
    void noKeysMatchNothing() {
        assertThat(POSTGRES.print(Sql.where(ONE), List.of()).text()).endsWith("WHERE 1 = 0");
        assertThat(SQLITE.print(Sql.where(ONE), List.of()).text()).endsWith("WHERE 1 = 0");
    }

    @Test
    void aStatementThatAsksForKeysIsNotPrintedWithout() {
        assertThatThrownBy(() -> SQLITE.print(Sql.where(ONE))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textInJsonKeysIsEscaped() {
        assertThat(KeyJson.of(List.of(List.of("a\"b\\c\nd"), List.of(true), List.of(1.5))))
                .isEqualTo("[\"a\\\"b\\\\c\\u000ad\",1,1.5]");
    }
}
