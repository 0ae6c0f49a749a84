package org.sequelize4j.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.BIGINT;
import static org.sequelize4j.DataTypes.BOOLEAN;
import static org.sequelize4j.DataTypes.ENUM;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.SMALLINT;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.UNSIGNED;
import static org.sequelize4j.schema.Dialected.postgres;
import static org.sequelize4j.schema.Dialected.sqlite;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Defaults;
import org.sequelize4j.Expression;
import org.sequelize4j.Sort;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.DefinitionException;

/** The statements for each thing that a model can say, without a database. */
class ExactTablesTest {
    @Test
    void wordsAreATypeOrACheck() {
        Models models = Models.plain()
                .model(
                        "E",
                        m -> m.attribute(
                                "s", ENUM("a", "it's"), a -> a.allowNull(false).defaultValue("a")));

        assertThat(postgres(models))
                .containsExactly(
                        "CREATE TYPE \"enum_Es_s\" AS ENUM ('a', 'it''s')",
                        "CREATE TABLE IF NOT EXISTS \"Es\" (\"id\" SERIAL, \"s\" \"enum_Es_s\" NOT NULL DEFAULT 'a',"
                                + " PRIMARY KEY (\"id\"))");
        assertThat(sqlite(models))
                .containsExactly(
                        "CREATE TABLE IF NOT EXISTS \"Es\" (\"id\" INTEGER PRIMARY KEY AUTOINCREMENT, \"s\" TEXT NOT"
                                + " NULL DEFAULT 'a' CONSTRAINT \"Es_s_check\" CHECK (\"s\" IN ('a', 'it''s')))");
    }

    @Test
    void unsignedNumbersAreChecked() {
        Models models = Models.plain().model("E", m -> m.attribute("n", UNSIGNED(INTEGER)));
        String column = "\"n\" INTEGER CONSTRAINT \"Es_n_check\" CHECK (\"n\" >= 0)";

        assertThat(postgres(models).get(0)).contains(column);
        assertThat(sqlite(models).get(0)).contains(column);
    }

    @Test
    void countingColumnsOfEachSize() {
        Models small = Models.plain()
                .model("E", m -> m.attribute("id", SMALLINT, a -> a.primaryKey().autoIncrement()));
        Models big = Models.plain()
                .model("E", m -> m.attribute("id", BIGINT, a -> a.primaryKey().autoIncrement()));

        assertThat(postgres(small).get(0)).contains("(\"id\" SMALLSERIAL, PRIMARY KEY (\"id\"))");
        assertThat(postgres(big).get(0)).contains("(\"id\" BIGSERIAL, PRIMARY KEY (\"id\"))");
        assertThat(sqlite(big).get(0)).endsWith("(\"id\" INTEGER PRIMARY KEY AUTOINCREMENT)");
    }

    @Test
    void keysThatDoNotCount() {
        Models models = Models.plain()
                .model("code", m -> m.attribute("code", STRING(3), a -> a.primaryKey()))
                .model("no", m -> m.attribute("no", INTEGER, a -> a.primaryKey()))
                .model(
                        "pair",
                        m -> m.attribute("a", INTEGER, a -> a.primaryKey())
                                .attribute("b", INTEGER, a -> a.primaryKey()));

        assertThat(postgres(models))
                .containsExactly(
                        "CREATE TABLE IF NOT EXISTS \"codes\" (\"code\" VARCHAR(3), PRIMARY KEY (\"code\"))",
                        "CREATE TABLE IF NOT EXISTS \"nos\" (\"no\" INTEGER, PRIMARY KEY (\"no\"))",
                        "CREATE TABLE IF NOT EXISTS \"pairs\" (\"a\" INTEGER, \"b\" INTEGER, PRIMARY KEY (\"a\",\"b\"))");
        assertThat(sqlite(models))
                .containsExactly(
                        "CREATE TABLE IF NOT EXISTS \"codes\" (\"code\" VARCHAR(3) NOT NULL PRIMARY KEY)",
                        "CREATE TABLE IF NOT EXISTS \"nos\" (\"no\" INTEGER PRIMARY KEY)",
                        "CREATE TABLE IF NOT EXISTS \"pairs\" (\"a\" INTEGER NOT NULL, \"b\" INTEGER NOT NULL,"
                                + " PRIMARY KEY (\"a\",\"b\"))");
    }

    @Test
    void onlySqliteRefusesToCountBesideAnotherKey() {
        Models models = Models.plain()
                .model(
                        "pair",
                        m -> m.attribute("a", INTEGER, a -> a.primaryKey().autoIncrement())
                                .attribute("b", INTEGER, a -> a.primaryKey()));

        assertThat(postgres(models).get(0)).contains("\"a\" SERIAL");
        assertThatThrownBy(() -> sqlite(models))
                .isInstanceOf(DefinitionException.class)
                .hasMessage(
                        "The column \"a\" of \"pairs\" counts by itself, which SQLite does for a primary key of one column"
                                + " only. Make it the only primary key, or leave out autoIncrement().");
    }

    @Test
    void uniqueColumnsAndNamedUniqueKeys() {
        Models models = Models.plain()
                .model(
                        "E",
                        m -> m.attribute("a", INTEGER, a -> a.unique())
                                .attribute("b", INTEGER, a -> a.unique("b_and_c"))
                                .attribute("c", INTEGER, a -> a.unique("b_and_c")));

        assertThat(postgres(models).get(0))
                .contains(
                        "\"a\" INTEGER UNIQUE, \"b\" INTEGER, \"c\" INTEGER, CONSTRAINT \"b_and_c\" UNIQUE (\"b\", \"c\"),"
                                + " PRIMARY KEY (\"id\"))");
        assertThat(sqlite(models).get(0))
                .contains("\"a\" INTEGER UNIQUE, \"b\" INTEGER, \"c\" INTEGER,"
                        + " CONSTRAINT \"b_and_c\" UNIQUE (\"b\", \"c\"))");
    }

    @Test
    void defaultsOfTheDatabaseAndDefaultsMadeInJava() {
        Models models = Models.plain()
                .model(
                        "E",
                        m -> m.attribute("a", BOOLEAN, a -> a.defaultValue(true))
                                .attribute("b", STRING, a -> a.defaultValue(Expression.fn("lower", "X", 1, null)))
                                .attribute("c", STRING, a -> a.defaultValue(Expression.literal("CURRENT_TIMESTAMP")))
                                .attribute("d", STRING, a -> a.defaultValue(Expression.cast(7, STRING(3))))
                                .attribute("e", org.sequelize4j.DataTypes.UUID, a -> a.defaultValue(Defaults.UUIDV4)));

        assertThat(postgres(models).get(0))
                .contains(
                        "\"a\" BOOLEAN DEFAULT true, \"b\" VARCHAR(255) DEFAULT lower('X', 1, NULL), \"c\" VARCHAR(255)"
                                + " DEFAULT CURRENT_TIMESTAMP, \"d\" VARCHAR(255) DEFAULT CAST(7 AS VARCHAR(3)), \"e\" UUID,");
        assertThat(sqlite(models).get(0))
                .contains(
                        "\"a\" TINYINT(1) DEFAULT 1, \"b\" VARCHAR(255) DEFAULT (lower('X', 1, NULL)), \"c\" VARCHAR(255)"
                                + " DEFAULT CURRENT_TIMESTAMP, \"d\" VARCHAR(255) DEFAULT (CAST(7 AS VARCHAR(3))), \"e\" UUID)");
    }

    @Test
    void aDefaultCannotBeAColumnOrHideSqlInAName() {
        Models column =
                Models.plain().model("E", m -> m.attribute("a", STRING, a -> a.defaultValue(Expression.col("b"))));
        Models name =
                Models.plain().model("E", m -> m.attribute("a", STRING, a -> a.defaultValue(Expression.fn("x(); --"))));

        assertThatThrownBy(() -> postgres(column)).hasMessageContaining("a default cannot depend on other columns");
        assertThatThrownBy(() -> postgres(name)).hasMessageContaining("\"x(); --\", which is no name of a function");
    }

    @Test
    void indexesWithDirectionsAndConditions() {
        Models models = Models.plain().model("E", m -> {
            m.attribute("a", INTEGER).attribute("b", STRING);
            m.index("a", "b").unique().order("b", Sort.DESC).where(Collections.singletonMap("b", null));
            m.index("b").name("of_x").where(Collections.singletonMap("b", "it's"));
        });
        List<String> expected = List.of(
                "CREATE UNIQUE INDEX \"es_a_b\" ON \"Es\" (\"a\", \"b\" DESC) WHERE \"b\" IS NULL",
                "CREATE INDEX \"of_x\" ON \"Es\" (\"b\") WHERE \"b\" = 'it''s'");

        assertThat(postgres(models)).containsAll(expected);
        assertThat(sqlite(models)).containsAll(expected);
    }

    @Test
    void commentsWhereTheDatabaseHasThem() {
        Models models = Models.plain()
                .model(
                        "E",
                        m -> m.attribute("a", INTEGER, a -> a.comment("it's a")).comment("table"));

        assertThat(postgres(models))
                .endsWith("COMMENT ON TABLE \"Es\" IS 'table'", "COMMENT ON COLUMN \"Es\".\"a\" IS 'it''s a'");
        assertThat(sqlite(models)).hasSize(1);
    }

    @Test
    void schemasWhereTheDatabaseHasThem() {
        Models models = Models.plain().model("E", m -> m.schema("shop").attribute("s", ENUM("a")));

        assertThat(postgres(models))
                .containsExactly(
                        "CREATE SCHEMA IF NOT EXISTS \"shop\"",
                        "CREATE TYPE \"shop\".\"enum_Es_s\" AS ENUM ('a')",
                        "CREATE TABLE IF NOT EXISTS \"shop\".\"Es\" (\"id\" SERIAL, \"s\" \"shop\".\"enum_Es_s\","
                                + " PRIMARY KEY (\"id\"))");
        assertThat(sqlite(models).get(0)).startsWith("CREATE TABLE IF NOT EXISTS \"shop.Es\" (");
    }

    @Test
    void aKeyOfSeveralColumnsStandsAtTheEnd() {
        Models models = Models.plain()
                .model(
                        "order",
                        m -> m.attribute("region", STRING(9), a -> a.primaryKey())
                                .attribute("no", INTEGER, a -> a.primaryKey()))
                .model("line")
                .belongsTo("line", "order", a -> a.foreignKeys("orderRegion", "orderNo"));
        String key = "FOREIGN KEY (\"orderRegion\", \"orderNo\") REFERENCES \"orders\" (\"region\", \"no\")"
                + " ON DELETE SET NULL ON UPDATE CASCADE";

        assertThat(postgres(models).get(1)).endsWith(", " + key + ", PRIMARY KEY (\"id\"))");
        assertThat(sqlite(models).get(1)).endsWith(", " + key + ")");
    }

    @Test
    void anAttributeWithoutColumnHasNone() {
        Models models = Models.plain().model("E", m -> m.attribute("v", org.sequelize4j.DataTypes.VIRTUAL));

        assertThat(postgres(models).get(0))
                .isEqualTo("CREATE TABLE IF NOT EXISTS \"Es\" (\"id\" SERIAL, PRIMARY KEY (\"id\"))");
    }

    @Test
    void aModelIsCreatedBehindWhatItReferences() {
        List<ModelDefinition> models = Models.plain()
                .model("a")
                .model("b")
                .model("c")
                .belongsTo("a", "b", a -> {})
                .belongsTo("b", "a", a -> {})
                .definitions();

        assertThat(SchemaSync.withReferenced(models.get(0), models)).containsExactly(models.get(0), models.get(1));
        assertThat(SchemaSync.withReferenced(models.get(2), models)).containsExactly(models.get(2));
    }
}
