package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.Expression.literal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.RawResult;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The samples of docs/guide/raw-queries.md. */
@DatabaseTest
class RawQueriesGuideTest {
    record Boat(String name, int sails) {}

    private Sequelize sequelize;
    private Model<Row> boats;

    @BeforeEach
    void fill(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).timestamps(false).connect();
        boats = sequelize.define("boat", m -> m.attribute("name", STRING).attribute("sails", INTEGER));
        sequelize.sync();
        boats.bulkCreate(List.of(
                Map.of("name", "Pearl", "sails", 4), Map.of("name", "Ranger", "sails", 2), Map.of("name", "Dutchman")));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void values() {
        List<Map<String, Object>> rows = sequelize
                .query("SELECT name FROM boats WHERE sails > ? AND name LIKE ?")
                .replacements(1, "P%")
                .rows();
        List<Map<String, Object>> few = sequelize
                .query("SELECT name FROM boats WHERE name IN (:names)")
                .replacements(Map.of("names", List.of("Pearl", "Ranger")))
                .rows();
        List<Map<String, Object>> same = sequelize
                .query("SELECT name FROM boats WHERE sails > $1 OR name = $2")
                .bind(3, "Ranger")
                .rows();
        sequelize
                .query("INSERT INTO boats (name, sails) VALUES :boats")
                .replacements(Map.of("boats", List.of(List.of("Hai Peng", 1), List.of("Flyer", 2))))
                .execute();

        assertThat(rows).extracting(row -> row.get("name")).containsExactly("Pearl");
        assertThat(few).hasSize(2);
        assertThat(same).hasSize(2);
        assertThat(boats.count()).isEqualTo(5);
    }

    @Test
    void results() {
        List<Boat> records = sequelize
                .query("SELECT name, sails FROM boats WHERE sails > 1 ORDER BY id")
                .into(Boat.class);
        List<Row> instances =
                sequelize.query("SELECT id, name FROM boats ORDER BY id").into(boats);
        Optional<Map<String, Object>> first =
                sequelize.query("SELECT name FROM boats ORDER BY id").row();
        List<String> names =
                sequelize.query("SELECT name FROM boats ORDER BY id").values(String.class);
        int changed = sequelize
                .query("UPDATE boats SET sails = 3 WHERE sails IS NULL")
                .execute();
        RawResult inserted =
                sequelize.query("INSERT INTO boats (name) VALUES ('Flyer')").run();

        assertThat(records).containsExactly(new Boat("Pearl", 4), new Boat("Ranger", 2));
        assertThat(instances.get(0).get("name")).isEqualTo("Pearl");
        assertThat(first).hasValueSatisfying(row -> assertThat(row).containsEntry("name", "Pearl"));
        assertThat(names).containsExactly("Pearl", "Ranger", "Dutchman");
        assertThat(changed).isEqualTo(1);
        assertThat(inserted.affectedRows()).isEqualTo(1);
    }

    @Test
    void otherNames() {
        List<Boat> renamed = sequelize
                .query("SELECT name, sails AS canvas FROM boats WHERE name = 'Pearl'")
                .fieldMap(Map.of("canvas", "sails"))
                .into(Boat.class);

        assertThat(renamed).containsExactly(new Boat("Pearl", 4));
    }

    @Test
    void literals() {
        List<Row> found = boats.findAll(q -> q.where(literal("sails * :masts > 5", Map.of("masts", 2))));
        List<Row> same = boats.findAll(q -> q.where("sails").gt(literal("? + 1", 2)));

        assertThat(found).extracting(row -> row.get("name")).containsExactly("Pearl");
        assertThat(same).extracting(row -> row.get("name")).containsExactly("Pearl");
    }

    @Test
    void refusals() {
        assertThatThrownBy(() -> sequelize
                        .query("SELECT * FROM boats WHERE name = :name")
                        .replacements(Map.of("nmae", "Pearl"))
                        .rows())
                .isInstanceOf(QueryException.class)
                .hasMessage(
                        "A value was bound to the name \"nmae\", which the SQL does not have; it has :name. Did you mean"
                                + " \"name\"?");
    }

    @Test
    void escape() {
        String constant = sequelize.escape("O'Malley"); // 'O''Malley'

        assertThat(constant).isEqualTo("'O''Malley'");
    }
}
