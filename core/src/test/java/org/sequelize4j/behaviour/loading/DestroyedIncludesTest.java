package org.sequelize4j.behaviour.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.Expression.col;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequelize4j.LoadStrategy;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** An include that shows destroyed rows does not change what a condition over the association speaks of. */
@DatabaseTest
class DestroyedIncludesTest {
    @Test
    void aConditionOverThePathLeavesOutTheDestroyedByEveryStrategy(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.builder().url(database.url()).connect()) {
            Model<Row> captains =
                    sequelize.define("captain", m -> m.attribute("name", STRING).paranoid(true));
            Model<Row> ships = sequelize.define("ship", m -> m.attribute("name", STRING));
            ships.belongsTo(captains);
            sequelize.sync();
            Row captain = captains.create(Map.of("name", "Ann"));
            ships.create(Map.of("name", "Pearl", "captainId", captain.get("id")));
            captain.destroy();

            for (LoadStrategy strategy : LoadStrategy.values()) {
                assertThat(ships.findAll(q -> q.strategy(strategy)
                                .include("captain", c -> c.paranoid(false).required(true))
                                .where(col("captain", "name"))
                                .notNull()))
                        .as(strategy.name())
                        .isEmpty();
                assertThat(ships.findOne(q -> q.strategy(strategy)
                                        .include(
                                                "captain",
                                                c -> c.paranoid(false).required(true))
                                        .where(col("captain", "name"))
                                        .isNull())
                                .orElseThrow()
                                .one("captain")
                                .get()
                                .get("name"))
                        .isEqualTo("Ann");
            }
        }
    }
}
