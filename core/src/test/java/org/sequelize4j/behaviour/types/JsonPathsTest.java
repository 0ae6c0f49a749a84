package org.sequelize4j.behaviour.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.JSON;
import static org.sequelize4j.Expression.json;
import static org.sequelize4j.Expression.jsonSet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/** Keys that mean something to SQL, to paths or to JSON are keys like any other. */
class JsonPathsTest {
    private static final List<String> ODD = List.of(
            "a\"b",
            "a'b",
            "a.b",
            "$",
            "[0]",
            "0",
            "a\\b",
            "' OR '1'='1",
            "null",
            "NULL",
            "a\tb",
            "a\nb",
            "日本",
            "😀",
            "%",
            "{a,b}",
            "*",
            "?",
            ":name",
            " ");

    private @Nullable Sequelize sequelize;

    private Model<Row> open(TestDatabase database) {
        Sequelize opened =
                Sequelize.builder().url(database.url()).timestamps(false).connect();
        sequelize = opened;
        Model<Row> notes = opened.define("note", m -> m.attribute("n", INTEGER).attribute("meta", JSON));
        opened.sync();
        return notes;
    }

    @AfterEach
    void close() {
        if (sequelize != null) {
            sequelize.close();
        }
    }

    @DatabaseTest
    void anyKeyIsFoundAndRead(TestDatabase database) {
        Model<Row> notes = open(database);
        for (String key : ODD) {
            Row row = notes.create(Map.of("n", 1, "meta", Map.of(key, Map.of("in", "x"))));
            Row other = notes.create(Map.of("n", 2, "meta", Map.of("other", 1)));

            assertThat(notes.findAll(q -> q.where(json("meta", key, "in")).eq("x")))
                    .as(key)
                    .containsExactly(row);
            assertThat(notes.findAll(q -> q.where(json("meta", key)).isNull()))
                    .as(key)
                    .containsExactly(other);
            assertThat(notes.findAll(q -> q.where("meta").hasKey(key))).as(key).containsExactly(row);
            assertThat(notes.getByPk(row.get("id"), q -> q.attribute(json("meta", key, "in"), "x"))
                            .get("x"))
                    .as(key)
                    .isEqualTo("x");
            notes.destroyAll();
        }
    }

    @DatabaseTest({Engine.SQLITE, Engine.POSTGRES, Engine.MARIADB, Engine.MYSQL})
    void anyKeyIsSet(TestDatabase database) {
        Model<Row> notes = open(database);
        for (String key : ODD) {
            notes.create(Map.of("meta", Map.of(key, Map.of("in", "x"))));

            notes.updateAll(n -> n.set("meta", jsonSet("meta", List.of(key, "in"), "y")));

            assertThat(notes.findOne().orElseThrow().get("meta")).as(key).isEqualTo(Map.of(key, Map.of("in", "y")));
            notes.destroyAll();
        }
    }

    /** MySQL is missing: its tests run on MariaDB, whose JSON_UNQUOTE loses such characters. */
    @DatabaseTest({Engine.SQLITE, Engine.POSTGRES, Engine.MARIADB, Engine.H2})
    void textOfAnyPlaneIsComparedAndRead(TestDatabase database) {
        Model<Row> notes = open(database);
        String text = "O'Neil \\ \"q\" \u2028 😀";
        notes.create(Map.of("n", 1, "meta", Map.of("a", text)));
        notes.create(Map.of("n", 2, "meta", Map.of("a", List.of(text))));

        assertThat(notes.findAll(q -> q.where(json("meta", "a")).eq(text)))
                .extracting(note -> note.get("n"))
                .containsExactly(1);
        assertThat(notes.findAll(q -> q.where(json("meta", "a")).like("O'%😀")))
                .extracting(note -> note.get("n"))
                .containsExactly(1);
    }

    @Test
    void placesThatNotEveryDatabaseFindsAreRefused() {
        assertThatThrownBy(() -> json("meta", "list", -1))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("counted from 0, and -1 is less");
        assertThatThrownBy(() -> json("meta", "a\0b"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("no character 0");
    }
}
