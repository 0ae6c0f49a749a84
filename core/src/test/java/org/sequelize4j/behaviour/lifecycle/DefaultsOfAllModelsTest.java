package org.sequelize4j.behaviour.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;

import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;

/** What the builder says of all models, and single models otherwise. */
class DefaultsOfAllModelsTest {
    private final Sequelize sequelize = Sequelize.builder()
            .url("jdbc:sqlite::memory:")
            .createdAt("made")
            .updatedAt("changed")
            .deletedAt("gone")
            .paranoid(true)
            .version("revision")
            .offline();

    private static String sql(Model<Row> model) {
        return model.toSql(q -> q.limit(1));
    }

    @Test
    void namesAndLifecycleHoldForModelsThatSayNothing() {
        Model<Row> ships = sequelize.define("ship", m -> m.attribute("name", STRING));

        assertThat(sql(ships)).contains("\"made\"", "\"changed\"", "\"revision\"", "WHERE \"ship\".\"gone\" IS NULL");
    }

    @Test
    void aModelSaysOtherwise() {
        Model<Row> ports = sequelize.define(
                "port",
                m -> m.attribute("name", STRING)
                        .timestamps(false)
                        .paranoid(false)
                        .version(false));
        Model<Row> boats = sequelize.define(
                "boat", m -> m.attribute("name", STRING).createdAt("built").deletedAt("sunk"));

        assertThat(sql(ports))
                .isEqualTo("SELECT \"port\".\"id\", \"port\".\"name\" FROM \"ports\" AS \"port\" LIMIT ?");
        assertThat(sql(boats))
                .contains("\"built\"", "\"changed\"", "\"sunk\" IS NULL")
                .doesNotContain("\"made\"");
    }
}
