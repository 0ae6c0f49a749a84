package org.sequelize4j.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.dialect.Sql.MARIADB;
import static org.sequelize4j.dialect.Sql.MYSQL;
import static org.sequelize4j.dialect.Sql.bind;
import static org.sequelize4j.dialect.Sql.column;
import static org.sequelize4j.dialect.Sql.is;
import static org.sequelize4j.dialect.Sql.order;
import static org.sequelize4j.dialect.Sql.raw;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequelize4j.DataTypes;
import org.sequelize4j.Lock;
import org.sequelize4j.Nulls;
import org.sequelize4j.Sort;
import org.sequelize4j.sql.Delete;
import org.sequelize4j.sql.Insert;
import org.sequelize4j.sql.OrderBy;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.SqlExpression.KeyIn;
import org.sequelize4j.sql.SqlText;

class MysqlPrinterTest {
    private static final Source.Table PLAIN = new Source.Table(null, "ships", "ships");

    @ParameterizedTest
    @ValueSource(strings = {"mariadb", "mysql"})
    void namesStandBetweenBackticks(String dialect) {
        Source.Table odd = new Source.Table(null, "a`b\"c", "t");
        Select select = select(odd, List.of(), null);
        assertThat(Dialects.named(dialect).print(select).text()).isEqualTo("SELECT 1 FROM `a``b\"c` AS `t`");
    }

    @Test
    void aSchemaIsADatabaseOnMariadbAndAPartOfTheNameOnMysql() {
        Select select = select(new Source.Table("fleet", "ships", "s"), List.of(), null);
        assertThat(MARIADB.print(select).text()).endsWith("FROM `fleet`.`ships` AS `s`");
        assertThat(MYSQL.print(select).text()).endsWith("FROM `fleet.ships` AS `s`");
    }

    @Test
    void nullsAreSortedByAnExpression() {
        List<OrderBy> orders = List.of(
                order("a", Sort.DESC, Nulls.LAST),
                order("b", Sort.ASC, Nulls.FIRST),
                order("c", Sort.ASC, Nulls.DEFAULT),
                new OrderBy(new SqlExpression.Selected(2, "n"), Sort.DESC, Nulls.LAST));
        assertThat(MYSQL.print(select(Sql.SHIPS, orders, null)).text())
                .endsWith("ORDER BY `s`.`a` IS NULL, `s`.`a` DESC, `s`.`b` IS NULL DESC, `s`.`b`, `s`.`c`,"
                        + " `n` IS NULL, 2 DESC");
    }

    @Test
    void anOffsetHasALimit() {
        assertThat(MYSQL.print(new Select(
                                false,
                                List.of(new Select.Item(raw("1"), null)),
                                Sql.SHIPS,
                                List.of(),
                                null,
                                List.of(),
                                null,
                                List.of(),
                                null,
                                5,
                                null))
                        .text())
                .endsWith("LIMIT 18446744073709551615 OFFSET ?");
    }

    @Test
    void rowsAreLockedWithoutNamingTheirTable() {
        assertThat(locked(MARIADB, Lock.UPDATE, false)).endsWith("`s` FOR UPDATE");
        assertThat(locked(MYSQL, Lock.UPDATE, true)).endsWith("`s` FOR UPDATE SKIP LOCKED");
        assertThat(locked(MARIADB, Lock.SHARE, true)).endsWith("LOCK IN SHARE MODE SKIP LOCKED");
        assertThat(locked(MYSQL, Lock.SHARE, false)).endsWith("LOCK IN SHARE MODE");
        assertThat(locked(MYSQL, Lock.SHARE, true)).endsWith("FOR SHARE SKIP LOCKED");
    }

    @Test
    void aRowOfDefaultsHasNoColumnsAndNoValues() {
        Insert insert = new Insert(PLAIN, List.of(), List.of(List.of()), List.of("id"));
        assertThat(MARIADB.print(insert).text()).isEqualTo("INSERT INTO `ships` () VALUES () RETURNING `id`");
    }

    @Test
    void aDeleteSaysItsAliasFirst() {
        assertThat(MYSQL.print(new Delete(Sql.SHIPS, is("id", 1))).text())
                .isEqualTo("DELETE `s` FROM `ships` AS `s` WHERE `s`.`id` = ?");
        assertThat(MYSQL.print(new Delete(PLAIN, null)).text()).isEqualTo("DELETE FROM `ships`");
    }

    @Test
    void backslashesAreDoubledInTexts() {
        assertThat(MYSQL.inline("it's \\ there", DataTypes.STRING)).isEqualTo("'it''s \\\\ there'");
        Select like = Sql.where(new SqlExpression.Like(column("a"), bind("%"), '\\', false));
        assertThat(MYSQL.print(like).text()).endsWith("LIKE ? ESCAPE x'5C'");
    }

    @Test
    void manyWholeNumbersTravelInOneDocumentOnMariadb() {
        KeyIn in = new KeyIn(List.of(column("a"), column("b")), List.of(DataTypes.INTEGER, DataTypes.BIGINT));
        List<List<Object>> keys =
                IntStream.range(0, 9).mapToObj(i -> List.<Object>of(i, i)).toList();
        SqlText text = MARIADB.print(Sql.where(in), keys);
        assertThat(text.text())
                .endsWith("(`s`.`a`, `s`.`b`) IN (SELECT * FROM JSON_TABLE(?, '$[*]' COLUMNS (k0 BIGINT PATH '$[0]',"
                        + " k1 BIGINT PATH '$[1]')) AS k)");
        assertThat(Sql.values(text)).singleElement().asString().startsWith("[[0,0],[1,1]");
    }

    @Test
    void fewKeysAndTextsHaveAPlaceholderEach() {
        KeyIn texts = new KeyIn(List.of(column("a")), List.of(DataTypes.STRING));
        List<List<Object>> keys =
                IntStream.range(0, 9).mapToObj(i -> List.<Object>of("k" + i)).toList();
        assertThat(MARIADB.print(Sql.where(texts), keys).text()).endsWith("`s`.`a` IN (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        KeyIn pair = new KeyIn(List.of(column("a"), column("b")), List.of(DataTypes.INTEGER, DataTypes.STRING));
        assertThat(MYSQL.print(Sql.where(pair), List.of(List.of(1, "x"), List.of(2, "y")))
                        .text())
                .endsWith("(`s`.`a`, `s`.`b`) IN ((?, ?), (?, ?))");
    }

    private static String locked(Dialect dialect, Lock lock, boolean skip) {
        return dialect.print(select(Sql.SHIPS, List.of(), new Select.RowLock(lock, "s", skip)))
                .text();
    }

    private static Select select(Source.Table from, List<OrderBy> orders, Select.RowLock lock) {
        return new Select(
                false,
                List.of(new Select.Item(raw("1"), null)),
                from,
                List.of(),
                null,
                List.of(),
                null,
                orders,
                null,
                null,
                lock);
    }
}
