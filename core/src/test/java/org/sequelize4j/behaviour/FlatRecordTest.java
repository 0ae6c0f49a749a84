package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Records whose components are all attributes, whatever models they are written to. */
class FlatRecordTest {
    record Named(String name, Optional<Integer> rank) {}

    record Loose(String name, @Nullable Object rank) {}

    @DatabaseTest
    void oneRecordClassServesTwoModels(TestDatabase db) {
        try (Sequelize sequelize = Sequelize.connect(db.url())) {
            Model<Row> ships = model(sequelize, "ship");
            Model<Row> ports = model(sequelize, "port");
            sequelize.sync();
            for (int i = 0; i < 2; i++) {
                Row ship = ships.create(new Named("Pearl", Optional.of(i)));
                Row port = ports.create(new Named("Tortuga", Optional.empty()));
                assertThat(ship.reload().get("rank")).isEqualTo(i);
                assertThat(port.reload().get("rank")).isNull();
            }
        }
    }

    @DatabaseTest
    void aSetterOfItsOwnTakesTheValue(TestDatabase db) {
        try (Sequelize sequelize = Sequelize.connect(db.url())) {
            Model<Row> ships = sequelize.define(
                    "ship",
                    m -> m.attribute(
                                    "name",
                                    STRING,
                                    a -> a.set((row, value) -> row.setDataValue(
                                            "name", String.valueOf(value).toUpperCase(Locale.ROOT))))
                            .attribute("rank", INTEGER)
                            .timestamps(false));
            sequelize.sync();
            List<Row> created = ships.bulkCreate(List.of(new Named("Pearl", Optional.of(1))));
            assertThat(created.get(0).reload().get("name")).isEqualTo("PEARL");
        }
    }

    @DatabaseTest
    void allValuesThatTheirTypesRefuseAreToldWithTheRow(TestDatabase db) {
        try (Sequelize sequelize = Sequelize.connect(db.url())) {
            Model<Row> ships = model(sequelize, "ship");
            assertThatThrownBy(() ->
                            ships.bulkCreate(List.of(new Loose("Pearl", 1), new Loose("x".repeat(21), "many"))))
                    .isInstanceOfSatisfying(
                            ValidationException.class,
                            refused -> assertThat(refused.items())
                                    .extracting(item -> item.path())
                                    .containsExactly("[1].name", "[1].rank"));
        }
    }

    private static Model<Row> model(Sequelize sequelize, String name) {
        return sequelize.define(
                name,
                m -> m.attribute("name", STRING(20)).attribute("rank", INTEGER).timestamps(false));
    }
}
