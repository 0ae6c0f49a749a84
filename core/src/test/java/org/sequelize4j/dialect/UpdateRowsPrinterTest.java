package org.sequelize4j.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.dialect.Sql.MARIADB;
import static org.sequelize4j.dialect.Sql.MYSQL;
import static org.sequelize4j.dialect.Sql.POSTGRES;
import static org.sequelize4j.dialect.Sql.SQLITE;
import static org.sequelize4j.dialect.Sql.bind;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.SqlText;
import org.sequelize4j.sql.Update;
import org.sequelize4j.sql.UpdateRows;

/** Updates of several rows with values of their own, as each database writes them. */
class UpdateRowsPrinterTest {
    private static final Source.Table SHIPS = new Source.Table(null, "ships", "ships");
    private static final List<UpdateRows.Column> NAME = List.of(new UpdateRows.Column("name", false));
    private static final UpdateRows NAMES = new UpdateRows(
            SHIPS,
            List.of("id"),
            NAME,
            List.of(),
            List.of(List.of(bind(1), bind("Pearl")), List.of(bind(2), bind("Fancy"))));

    @Test
    void postgresAndSqliteReadThemFromAListOfValues() {
        String text = "UPDATE \"ships\" SET \"name\" = \"given\".\"column2\" FROM (VALUES"
                + " ((SELECT \"ships\".\"id\" FROM \"ships\" WHERE 1 = 0),"
                + " (SELECT \"ships\".\"name\" FROM \"ships\" WHERE 1 = 0)),"
                + " (?, ?), (?, ?)) AS \"given\" WHERE \"ships\".\"id\" = \"given\".\"column1\"";

        assertThat(POSTGRES.print(NAMES).text()).isEqualTo(text);
        assertThat(SQLITE.print(NAMES).text()).isEqualTo(text);
    }

    @Test
    void mysqlAndMariadbJoinThem() {
        String text = "UPDATE `ships` JOIN (SELECT `ships`.`id` AS `column1`, `ships`.`name` AS `column2` FROM `ships`"
                + " WHERE 1 = 0 UNION ALL SELECT ?, ? UNION ALL SELECT ?, ?) AS `given`"
                + " ON `ships`.`id` = `given`.`column1` SET `name` = `given`.`column2`";

        assertThat(MARIADB.print(NAMES).text()).isEqualTo(text);
        assertThat(MYSQL.print(NAMES).text()).isEqualTo(text);
    }

    @Test
    void h2MergesThem() {
        assertThat(Dialects.named("h2").print(NAMES).text())
                .isEqualTo("MERGE INTO \"ships\" USING (VALUES ((SELECT \"ships\".\"id\" FROM \"ships\" WHERE 1 = 0),"
                        + " (SELECT \"ships\".\"name\" FROM \"ships\" WHERE 1 = 0)), (?, ?), (?, ?))"
                        + " AS \"given\" (\"column1\", \"column2\") ON \"ships\".\"id\" = \"given\".\"column1\""
                        + " WHEN MATCHED THEN UPDATE SET \"name\" = \"given\".\"column2\"");
    }

    @Test
    void aRowThatDoesNotSetAColumnLeavesIt() {
        UpdateRows update = new UpdateRows(
                SHIPS,
                List.of("id"),
                List.of(new UpdateRows.Column("name", true), new UpdateRows.Column("sails", false)),
                List.of(),
                List.of(
                        List.of(bind(1), bind("Pearl"), bind(1), bind(3)),
                        List.of(bind(2), new SqlExpression.Bind(null, null), bind(0), bind(4))));

        assertThat(POSTGRES.print(update).text())
                .startsWith("UPDATE \"ships\" SET \"name\" = CASE WHEN \"given\".\"column3\" = 1"
                        + " THEN \"given\".\"column2\" ELSE \"ships\".\"name\" END,"
                        + " \"sails\" = \"given\".\"column4\" FROM ")
                .contains("WHERE 1 = 0), 0, (SELECT \"ships\".\"sails\"");
    }

    @Test
    void whatIsComputedReadsTheTable() {
        UpdateRows update = new UpdateRows(
                SHIPS,
                List.of("id", "version"),
                NAME,
                List.of(new Update.Assignment(
                        "version", Sql.binary(new SqlExpression.Column("ships", "version"), "+", bind(1)))),
                List.of(List.of(bind(1), bind(7), bind("Pearl"))));

        assertThat(SQLITE.print(update).text())
                .contains(" SET \"name\" = \"given\".\"column3\", \"version\" = \"ships\".\"version\" + ? FROM ")
                .endsWith(" WHERE \"ships\".\"id\" = \"given\".\"column1\""
                        + " AND \"ships\".\"version\" = \"given\".\"column2\"");
    }

    @Test
    void bindsSayTheColumnThatTheyAreWrittenTo() {
        assertThat(SQLITE.print(NAMES).binds())
                .extracting(SqlText.Bind::column)
                .containsExactly(null, "name", null, "name");
    }

    @Test
    void aTableOfThatNameIsTakenForNoOther() {
        UpdateRows update = new UpdateRows(
                new Source.Table(null, "given", "given"),
                List.of("id"),
                NAME,
                List.of(),
                List.of(List.of(bind(1), bind("Pearl"))));

        assertThat(SQLITE.print(update).text())
                .endsWith(" AS \"given rows\" WHERE \"given\".\"id\" = \"given rows\".\"column1\"");
    }
}
