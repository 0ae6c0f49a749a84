package org.sequelize4j.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.dialect.Sql.POSTGRES;
import static org.sequelize4j.dialect.Sql.SHIPS;
import static org.sequelize4j.dialect.Sql.SQLITE;
import static org.sequelize4j.dialect.Sql.bind;
import static org.sequelize4j.dialect.Sql.column;
import static org.sequelize4j.dialect.Sql.is;
import static org.sequelize4j.dialect.Sql.order;
import static org.sequelize4j.dialect.Sql.raw;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.DataTypes;
import org.sequelize4j.Lock;
import org.sequelize4j.Nulls;
import org.sequelize4j.Sort;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.sql.Delete;
import org.sequelize4j.sql.Insert;
import org.sequelize4j.sql.Join;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.SqlText;
import org.sequelize4j.sql.Update;

class StatementPrinterTest {
    private static final Source.Table PLAIN = new Source.Table(null, "ships", "ships");

    @Test
    void aSelectWithEverythingIsOneLine() {
        Select select = new Select(
                true,
                List.of(
                        new Select.Item(column("id"), null),
                        new Select.Item(new SqlExpression.Call("COUNT", List.of(raw("*")), false), "n")),
                new Source.Table("fleet", "ships", "s"),
                List.of(
                        new Join(true, new Source.Table(null, "captains", "c"), raw("c.id = s.captain_id")),
                        new Join(false, new Source.Subquery(Sql.select(raw("1")), "one"), is("x", 1))),
                is("name", "Pearl"),
                List.of(column("id")),
                new SqlExpression.Binary(raw("COUNT(*)"), ">", bind(2)),
                List.of(
                        order("name", Sort.DESC, Nulls.LAST),
                        order("id", Sort.ASC, Nulls.FIRST),
                        order("x", Sort.ASC, Nulls.DEFAULT)),
                10,
                20,
                new Select.RowLock(Lock.UPDATE, "s", true));
        String text = "SELECT DISTINCT \"s\".\"id\", COUNT(*) AS \"n\" FROM \"fleet\".\"ships\" AS \"s\""
                + " INNER JOIN \"captains\" AS \"c\" ON c.id = s.captain_id"
                + " LEFT JOIN (SELECT 1 FROM \"ships\" AS \"s\") AS \"one\" ON \"s\".\"x\" = ?"
                + " WHERE \"s\".\"name\" = ? GROUP BY \"s\".\"id\" HAVING COUNT(*) > ?"
                + " ORDER BY \"s\".\"name\" DESC NULLS LAST, \"s\".\"id\" NULLS FIRST, \"s\".\"x\" LIMIT ? OFFSET ?";
        assertThat(SQLITE.print(select).text()).isEqualTo(text.replace("\"fleet\".\"ships\"", "\"fleet.ships\""));
        assertThat(POSTGRES.print(select).text()).isEqualTo(text + " FOR UPDATE OF \"s\" SKIP LOCKED");
        assertThat(Sql.values(SQLITE.print(select))).containsExactly(1, "Pearl", 2, 10, 20);
    }

    @Test
    void anOffsetAloneIsEachDatabasesOwn() {
        Select select = page(null, 5);
        assertThat(SQLITE.print(select).text()).endsWith("\"s\" LIMIT -1 OFFSET ?");
        assertThat(POSTGRES.print(select).text()).endsWith("\"s\" OFFSET ?");
        assertThat(POSTGRES.print(page(3, null)).text()).endsWith("\"s\" LIMIT ?");
    }

    @Test
    void valuesOfEveryKindArePrinted() {
        Select select = Sql.select(
                new SqlExpression.Call("app.rank", List.of(column("a"), bind(1)), true),
                new SqlExpression.Cast(column("a"), DataTypes.DATE),
                new SqlExpression.Null(),
                new SqlExpression.Scalar(Sql.select(raw("1"))),
                new SqlExpression.RowNumber(
                        List.of(column("a"), column("b")), List.of(order("id", Sort.DESC, Nulls.DEFAULT))),
                new SqlExpression.RowNumber(List.of(), List.of(order("id", Sort.ASC, Nulls.DEFAULT))),
                new SqlExpression.RowNumber(List.of(), List.of()),
                new SqlExpression.Column(null, "odd \" name"));
        assertThat(POSTGRES.print(select).text())
                .isEqualTo(
                        "SELECT app.rank(DISTINCT \"s\".\"a\", ?), CAST(\"s\".\"a\" AS TIMESTAMP WITH TIME ZONE), NULL,"
                                + " (SELECT 1 FROM \"ships\" AS \"s\"),"
                                + " ROW_NUMBER() OVER (PARTITION BY \"s\".\"a\", \"s\".\"b\" ORDER BY \"s\".\"id\" DESC),"
                                + " ROW_NUMBER() OVER (ORDER BY \"s\".\"id\"), ROW_NUMBER() OVER (),"
                                + " \"odd \"\" name\" FROM \"ships\" AS \"s\"");
        assertThat(SQLITE.print(select).text()).contains("CAST(\"s\".\"a\" AS TEXT)");
    }

    @Test
    void insertsTellTheColumnOfEachBind() {
        Insert insert = new Insert(
                PLAIN,
                List.of("id", "name"),
                List.of(List.of(bind(1), bind("a")), List.of(new SqlExpression.Null(), raw("upper('b')"))),
                List.of("id", "name"));
        SqlText text = POSTGRES.print(insert);
        assertThat(text.text())
                .isEqualTo("INSERT INTO \"ships\" (\"id\", \"name\") VALUES (?, ?), (NULL, upper('b'))"
                        + " RETURNING \"id\", \"name\"");
        assertThat(text.binds()).extracting(SqlText.Bind::column).containsExactly("id", "name");
        assertThat(SQLITE.print(insert).text()).endsWith(" RETURNING \"ships\".\"id\", \"ships\".\"name\"");
    }

    @Test
    void whatIsReturnedIsOfTheTableWithItsSchema() {
        Source.Table table = new Source.Table("fleet", "ships", "ships");
        Insert insert = new Insert(table, List.of("name"), List.of(List.of(bind("a"))), List.of("id"));
        assertThat(SQLITE.print(insert).text())
                .isEqualTo("INSERT INTO \"fleet.ships\" (\"name\") VALUES (?) RETURNING \"fleet.ships\".\"id\"");
    }

    @Test
    void aRowOfDefaultsHasNoColumns() {
        Insert insert = new Insert(PLAIN, List.of(), List.of(List.of()), List.of("id"));
        assertThat(SQLITE.print(insert).text())
                .isEqualTo("INSERT INTO \"ships\" DEFAULT VALUES RETURNING \"ships\".\"id\"");
        Insert two = new Insert(PLAIN, List.of(), List.of(List.of(), List.of()), List.of());
        assertThatThrownBy(() -> SQLITE.print(two)).hasMessageContaining("one by one, and 2 were given");
    }

    @Test
    void defaultAsAValueIsRefusedWhereItIsUnknown() {
        Insert insert = new Insert(PLAIN, List.of("id"), List.of(List.of(new SqlExpression.Default())), List.of());
        assertThat(POSTGRES.print(insert).text()).isEqualTo("INSERT INTO \"ships\" (\"id\") VALUES (DEFAULT)");
        assertThatThrownBy(() -> SQLITE.print(insert)).hasMessageContaining("leave the column out");
    }

    @Test
    void updatesAndDeletesNameTheAliasOnlyWhereItIsAnother() {
        Update update = new Update(
                SHIPS,
                List.of(
                        new Update.Assignment("name", bind("x")),
                        new Update.Assignment("sails", Sql.binary(column("sails"), "+", bind(1)))),
                is("id", 1),
                List.of("sails"));
        SqlText text = POSTGRES.print(update);
        assertThat(text.text())
                .isEqualTo("UPDATE \"ships\" AS \"s\" SET \"name\" = ?, \"sails\" = \"s\".\"sails\" + ?"
                        + " WHERE \"s\".\"id\" = ? RETURNING \"sails\"");
        assertThat(text.binds()).extracting(SqlText.Bind::column).containsExactly("name", null, null);
        assertThat(SQLITE.print(new Delete(PLAIN, is("id", 1))).text())
                .isEqualTo("DELETE FROM \"ships\" WHERE \"s\".\"id\" = ?");
        assertThat(SQLITE.print(new Delete(PLAIN, null)).text()).isEqualTo("DELETE FROM \"ships\"");
    }

    @Test
    void aColumnIsNeverNamedWithoutItsTableWhereUnknownNamesAreText() {
        SqlExpression id = new SqlExpression.Column(null, "id");
        SqlExpression inner = new SqlExpression.Scalar(Sql.select(id));
        Update update = new Update(
                SHIPS,
                List.of(new Update.Assignment("n", Sql.binary(id, "+", inner))),
                new SqlExpression.IsNull(id),
                List.of("n"));
        assertThat(SQLITE.print(update).text())
                .isEqualTo(
                        "UPDATE \"ships\" AS \"s\" SET \"n\" = \"s\".\"id\" + (SELECT \"id\" FROM \"ships\" AS \"s\")"
                                + " WHERE \"s\".\"id\" IS NULL RETURNING \"ships\".\"n\"");
        assertThat(POSTGRES.print(update).text()).endsWith(" WHERE \"id\" IS NULL RETURNING \"n\"");
        assertThat(SQLITE.print(new Delete(PLAIN, new SqlExpression.IsNull(id))).text())
                .isEqualTo("DELETE FROM \"ships\" WHERE \"ships\".\"id\" IS NULL");
    }

    @Test
    void namesThatAreNoneAreRefused() {
        SqlExpression call = new SqlExpression.Call("lower(x); --", List.of(), false);
        assertThatThrownBy(() -> SQLITE.print(Sql.select(call))).hasMessageContaining("no name of a function");
        assertThatThrownBy(() -> SQLITE.quote("")).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> POSTGRES.quote("a\0b")).isInstanceOf(QueryException.class);
    }

    private static Select page(Integer limit, Integer offset) {
        return new Select(
                false,
                List.of(new Select.Item(column("id"), null)),
                SHIPS,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                limit,
                offset,
                null);
    }
}
