package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.Expression.literal;
import static org.sequelize4j.Sort.ASC;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.RawQuery;
import org.sequelize4j.RawResult;
import org.sequelize4j.Row;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialects;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** What a statement of one's own gives back, and the forms in which values go to it. */
@DatabaseTest
class RawResultTest {
    record Level(String name, int skill) {}

    private final Fleet fleet;
    private final boolean returning;
    private final boolean tellsKeys;

    RawResultTest(TestDatabase database) {
        fleet = new Fleet(database);
        returning = Dialects.ofUrl(database.url()).can(Capability.UPDATE_RETURNING);
        tellsKeys = Dialects.ofUrl(database.url()).can(Capability.KEY_OF_ANY_INSERT);
    }

    @BeforeEach
    void fill() {
        fleet.captain("Jack");
        fleet.captain("Anne");
        fleet.captain("O'Malley :x ? $1");
    }

    @AfterEach
    void close() {
        fleet.close();
    }

    private RawQuery sql(String sql) {
        return fleet.sequelize.query(fleet.sql(sql));
    }

    @Test
    void replacementsAndBindsAreValuesWhateverTheySay() {
        String evil = "O'Malley :x ? $1";

        assertThat(sql("SELECT name FROM captains WHERE name = :n")
                        .replacements(Map.of("n", evil))
                        .values(String.class))
                .containsExactly(evil);
        assertThat(sql("SELECT name FROM captains WHERE name = ? AND \"skillLevel\" > ?")
                        .replacements(evil, 1)
                        .values(String.class))
                .containsExactly(evil);
        assertThat(sql("SELECT name FROM captains WHERE name = $1 OR name = $1")
                        .bind(evil)
                        .values(String.class))
                .containsExactly(evil);
        assertThat(sql("SELECT name FROM captains WHERE name = $name")
                        .bind(Map.of("name", evil))
                        .values(String.class))
                .containsExactly(evil);
    }

    @Test
    void listsInListsAreRows() {
        sql("INSERT INTO ports (name) VALUES :rows")
                .replacements(Map.of("rows", List.of(List.of("Tortuga"), List.of("Nassau"))))
                .execute();

        assertThat(fleet.ports.findAll(q -> q.orderBy("id")))
                .extracting(port -> port.get("name"))
                .containsExactly("Tortuga", "Nassau");
    }

    @Test
    void plainGivesTheFirstRowAndNestMapsInMaps() {
        assertThat(sql("SELECT name FROM captains ORDER BY id").row())
                .hasValueSatisfying(row -> assertThat(row).containsEntry("name", "Jack"));
        assertThat(sql("SELECT name FROM captains WHERE id = -1").row()).isEmpty();
        assertThat(sql("SELECT name AS \"captain.name\", id AS \"captain.key.id\" FROM captains WHERE name = 'Jack'")
                        .nested())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row).containsOnlyKeys("captain");
                    assertThat(row.get("captain")).asString().startsWith("{name=Jack, key={id=");
                });
    }

    @Test
    void columnsThatCannotBeNestedAreNamed() {
        assertThatThrownBy(() -> sql("SELECT 1 AS \"a\", 2 AS \"a.b\"").nested())
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("The column \"a.b\" cannot be nested");
    }

    @Test
    void theFirstColumnComesAsValues() {
        assertThat(sql("SELECT COUNT(*) FROM captains").values(long.class)).containsExactly(3L);
        assertThatThrownBy(() -> sql("SELECT name FROM captains ORDER BY id").values(Integer.class))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("values(Integer.class) cannot take the String Jack");
    }

    @Test
    void columnsGetOtherNames() {
        Map<String, String> names = Map.of("skillLevel", "skill");
        String select = "SELECT name, \"skillLevel\" FROM captains WHERE name = 'Jack'";

        assertThat(sql(select).fieldMap(names).row().orElseThrow()).containsOnlyKeys("name", "skill");
        assertThat(sql(select).fieldMap(names).into(Level.class)).containsExactly(new Level("Jack", 5));
        Row jack = sql("SELECT id, name AS who FROM captains WHERE name = 'Jack'")
                .fieldMap(Map.of("who", "name"))
                .into(fleet.captains)
                .get(0);
        assertThat(jack.get("name")).isEqualTo("Jack");
    }

    @Test
    void aStatementOfAnyKindTellsWhatItDid() {
        RawResult updated = sql("UPDATE captains SET \"skillLevel\" = 7 WHERE name <> 'Jack'")
                .run();
        RawResult inserted = sql("INSERT INTO ports (name) VALUES ('Tortuga')").run();

        assertThat(updated.affectedRows()).isEqualTo(2);
        assertThat(updated.rows()).isEmpty();
        assertThat(inserted.affectedRows()).isEqualTo(1);
        assertThat(inserted.keys()).hasSize(tellsKeys ? 1 : 0);
        assertThat(sql("SELECT name FROM captains").run().rows()).hasSize(3);
        if (returning) {
            assertThat(sql("UPDATE ports SET name = 'Nassau' RETURNING name")
                            .run()
                            .rows())
                    .containsExactly(Map.of("name", "Nassau"));
        }
    }

    @Test
    void literalsOfAQueryHaveValues() {
        assertThat(fleet.captains.findAll(q -> q.where(literal("name = :n", Map.of("n", "Jack")))))
                .hasSize(1);
        assertThat(fleet.captains.findAll(q -> q.where("skillLevel")
                        .lt(literal("? + ?", 3, 4))
                        .where("name")
                        .ne("Jack")
                        .orderBy(literal("CASE name WHEN ? THEN 0 ELSE 1 END", "Anne"), ASC)))
                .extracting(row -> row.get("name"))
                .containsExactly("Anne", "O'Malley :x ? $1");
        assertThat(fleet.captains.findRows(
                        q -> q.attribute(literal("CASE WHEN name = ? THEN 1 ELSE 0 END", "Jack"), "isJack")
                                .where("name", "Jack")))
                .singleElement()
                .satisfies(row ->
                        assertThat(((Number) row.get("isJack")).intValue()).isEqualTo(1));
    }

    @Test
    void escapedValuesAreConstants() {
        String evil = "a'b\\\\c\"d";

        assertThat(fleet.sequelize
                        .query("SELECT " + fleet.sequelize.escape(evil) + " AS v")
                        .values(String.class))
                .containsExactly(evil);
        assertThat(fleet.sequelize.escape(List.of(1, "x"))).isEqualTo("1, 'x'");
        assertThat(fleet.sequelize.escape(null)).isEqualTo("NULL");
    }
}
