package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Row;
import org.sequelize4j.error.DatabaseException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

@DatabaseTest
class RawQueryTest {
    record Level(String name, int skillLevel) {}

    private final Fleet fleet;

    RawQueryTest(TestDatabase database) {
        fleet = new Fleet(database);
    }

    @BeforeEach
    void fill() {
        fleet.captain("Jack");
        fleet.captain("Anne");
    }

    @AfterEach
    void close() {
        fleet.close();
    }

    @Test
    void positionalAndNamedValuesAreBound() {
        assertThat(fleet.sequelize
                        .query(fleet.sql("SELECT name FROM captains WHERE name = ? AND \"skillLevel\" > ?"))
                        .bind("Jack", 3)
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("name", "Jack"));
        assertThat(fleet.sequelize
                        .query("SELECT name FROM captains WHERE name IN (:names) ORDER BY name")
                        .bind("names", List.of("Jack", "Anne"))
                        .rows())
                .extracting(row -> row.get("name"))
                .containsExactly("Anne", "Jack");
    }

    @Test
    void rowsBecomeRecordsAndInstances() {
        String sql = fleet.sql("SELECT *, \"skillLevel\" * 2 AS twice FROM captains WHERE name = :name");

        assertThat(fleet.sequelize
                        .query(fleet.sql("SELECT name, \"skillLevel\" FROM captains WHERE name = :name"))
                        .bind("name", "Jack")
                        .into(Level.class))
                .containsExactly(new Level("Jack", 5));
        Row jack = fleet.sequelize
                .query(sql)
                .bind("name", "Jack")
                .into(fleet.captains)
                .get(0);
        assertThat(jack).isEqualTo(fleet.captains.getByPk(1));
        assertThat(jack.get("twice", Integer.class)).isEqualTo(10);
        jack.set("skillLevel", 6).save();
        assertThat(fleet.captains.getByPk(1).get("skillLevel")).isEqualTo(6);
    }

    @Test
    void executeSaysHowManyRowsItChanged() {
        assertThat(fleet.sequelize
                        .query(fleet.sql("UPDATE captains SET \"skillLevel\" = ?"))
                        .bind(1)
                        .execute())
                .isEqualTo(2);
    }

    @Test
    void missingValuesAndWrongSqlAreTold() {
        assertThatThrownBy(() -> fleet.sequelize.query("SELECT :a").rows())
                .isInstanceOf(QueryException.class)
                .hasMessageContaining(":a");
        assertThatThrownBy(() -> fleet.sequelize.query("SELECT FROM WHERE").rows())
                .isInstanceOf(DatabaseException.class);
    }
}
