package org.sequelize4j.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.sql.Delete;
import org.sequelize4j.sql.Insert;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.Statement;

/** Where a table's schema goes. */
class SchemaNameTest {
    private static final Source.Table TASKS = new Source.Table("shop", "tasks", "tasks");

    private static String print(String url, Statement statement) {
        return Dialects.ofUrl(url).print(statement).text();
    }

    @Test
    void aTableStandsInItsSchema() {
        String url = "jdbc:postgresql://localhost/test";

        assertThat(print(url, new Delete(TASKS, null))).isEqualTo("DELETE FROM \"shop\".\"tasks\"");
    }

    @Test
    void withoutSchemasTheSchemaIsPartOfTheName() {
        String url = "jdbc:sqlite::memory:";
        Insert insert = new Insert(TASKS, List.of("a"), List.of(List.of(new SqlExpression.Raw("1"))), List.of());

        assertThat(print(url, insert)).isEqualTo("INSERT INTO \"shop.tasks\" (\"a\") VALUES (1)");
        assertThat(print(url, new Delete(TASKS, null))).isEqualTo("DELETE FROM \"shop.tasks\" AS \"tasks\"");
    }
}
