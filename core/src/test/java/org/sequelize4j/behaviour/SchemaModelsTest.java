package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;

import java.util.Map;
import org.sequelize4j.Model;
import org.sequelize4j.QueryInterface;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/** Models in a schema, which is a part of the table's name where a database has none. Those of MariaDB are shared by all tests. */
class SchemaModelsTest {
    @DatabaseTest({Engine.SQLITE, Engine.H2, Engine.POSTGRES, Engine.MYSQL})
    void rowsOfAModelInASchemaAreWrittenAndRead(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            QueryInterface tables = sequelize.queryInterface();
            tables.createSchema("harbour");
            Model<Row> ports = sequelize.define(
                    "port", m -> m.attribute("name", STRING).schema("harbour").timestamps(false));
            sequelize.sync();

            Row port = ports.create(Map.of("name", "Tortuga"));

            assertThat(ports.tableName()).isEqualTo("harbour.ports");
            assertThat(ports.describe()).containsOnlyKeys("id", "name");
            assertThat(ports.getByPk(port.get("id")).get("name")).isEqualTo("Tortuga");
            assertThat(ports.update(Map.of("name", "Nassau"), w -> w.where("name", "Tortuga")))
                    .isEqualTo(1);
            tables.dropSchema("harbour");
            assertThat(tables.tableExists("harbour.ports")).isFalse();
        }
    }
}
