package org.sequelize4j.behaviour.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.JSON;
import static org.sequelize4j.Expression.jsonSet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/** Parts of documents that a static update changes in the database. */
@DatabaseTest({Engine.SQLITE, Engine.POSTGRES, Engine.MARIADB, Engine.MYSQL})
class JsonSetTest {
    private final Sequelize sequelize;
    private final Model<Row> notes;

    JsonSetTest(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).timestamps(false).connect();
        notes = sequelize.define("note", m -> m.attribute("n", INTEGER).attribute("meta", JSON));
        sequelize.sync();
        notes.create(Map.of("n", 1, "meta", Map.of("a", Map.of("b", 1), "list", List.of(1, 2))));
        notes.create(Map.of("n", 2, "meta", Map.of("a", Map.of("b", 5))));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private Object meta(int n) {
        return notes.findOne(q -> q.where("n", n)).orElseThrow().get("meta");
    }

    private void set(List<?> path, Object value) {
        assertThat(notes.update(Map.of("meta", jsonSet("meta", path, value)), w -> w.where("n", 1)))
                .isEqualTo(1);
    }

    @Test
    void onlyTheRowsOfTheConditionAndOnlyThePathChange() {
        set(List.of("a", "b"), 7);

        assertThat(meta(1)).isEqualTo(Map.of("a", Map.of("b", 7), "list", List.of(1, 2)));
        assertThat(meta(2)).isEqualTo(Map.of("a", Map.of("b", 5)));
    }

    @Test
    void keysThatAreMissingAreAddedAndPlacesOfAnArrayAreReplaced() {
        set(List.of("a", "c"), "it's \"new\"");
        set(List.of("list", 1), 9);

        assertThat(meta(1)).isEqualTo(Map.of("a", Map.of("b", 1, "c", "it's \"new\""), "list", List.of(1, 9)));
    }

    @Test
    void documentsListsAndTruthsCanBeTheValue() {
        set(List.of("a", "b"), Map.of("deep", Arrays.asList(true, 1.5)));
        set(List.of("list"), List.of());

        assertThat(meta(1)).isEqualTo(Map.of("a", Map.of("b", Map.of("deep", List.of(true, 1.5))), "list", List.of()));
    }

    @Test
    void nullIsThatOfJson() {
        set(List.of("a", "b"), null);

        assertThat(meta(1)).asString().contains("b=null");
    }

    @Test
    void aPathIsNeeded() {
        assertThatThrownBy(() -> set(List.of(), 1)).isInstanceOf(QueryException.class);
    }
}
