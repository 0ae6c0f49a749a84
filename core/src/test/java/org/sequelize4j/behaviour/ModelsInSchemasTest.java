package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/** Models whose tables stand in schemas, or have them in their names. */
@DatabaseTest({Engine.SQLITE, Engine.H2, Engine.POSTGRES})
class ModelsInSchemasTest {
    @Test
    void associationsLeadFromSchemaToSchema(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> ports = sequelize.define(
                    "port", m -> m.schema("coast").attribute("name", STRING).timestamps(false));
            Model<Row> ships = sequelize.define(
                    "ship", m -> m.schema("fleet").attribute("name", STRING).timestamps(false));
            ports.hasMany(ships);
            ships.belongsTo(ports);
            sequelize.queryInterface().createSchema("coast");
            sequelize.sync();

            Row nassau = ports.create(p -> p.set("name", "Nassau"));
            nassau.call("createShip", Map.of("name", "Pearl"));

            Row read = ports.findOne(q -> q.include("ships")).orElseThrow();
            assertThat(read.many("ships").get())
                    .extracting(ship -> ship.get("name"))
                    .containsExactly("Pearl");
            assertThat(ships.count(q -> q.whereHas("port", p -> p.where("name", "Nassau"))))
                    .isEqualTo(1);
        }
    }
}
