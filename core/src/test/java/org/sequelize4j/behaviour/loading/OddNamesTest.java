package org.sequelize4j.behaviour.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.Expression.col;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Sort;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Quotes, blanks, dots, question marks, reserved words and letters beyond ASCII are names as any other. */
@DatabaseTest
class OddNamesTest {
    @Test
    void anyNameIsQuotedWhereverItStands(TestDatabase database) {
        try (Sequelize sequelize =
                Sequelize.builder().url(database.url()).timestamps(false).connect()) {
            Model<Row> selects = sequelize.define(
                    "sel\"ect",
                    m -> m.tableName("wei\"rd tàble")
                            .attribute("order", STRING)
                            .attribute("from it", INTEGER, a -> a.field("group"))
                            .attribute("naïve\"", STRING)
                            .attribute("日本", STRING)
                            .attribute("a.b", STRING)
                            .attribute("what's?", STRING));
            Model<Row> users =
                    sequelize.define("user", m -> m.attribute("table", STRING).attribute("column?", INTEGER));
            selects.hasMany(users, a -> a.as("the users").foreignKey("sel ect id"));
            users.belongsTo(selects, a -> a.as("sel.ect").foreignKey("sel ect id"));
            selects.belongsToMany(
                    users,
                    a -> a.as("linked \"x\"")
                            .through("jün ction")
                            .foreignKey("a key")
                            .otherKey("b key"));
            sequelize.sync();
            sequelize.sync();
            selects.create(s -> s.set(Map.of("order", "x", "from it", 3, "naïve\"", "é", "日本", "語"))
                    .set(Map.of("a.b", "ab", "what's?", "q"))
                    .with("the users", u -> u.set("table", "t").set("column?", 5))
                    .with("linked \"x\"", u -> u.set("table", "l")));

            Row found = selects.findOne(q -> q.where(Map.of("日本", "語", "a.b", "ab", "what's?", "q"))
                            .where("naïve\"")
                            .contains("é")
                            .include(
                                    "the users",
                                    u -> u.limit(2).orderBy("column?").include("sel.ect"))
                            .include("linked \"x\"", u -> u.limit(1))
                            .orderBy("from it"))
                    .orElseThrow();

            assertThat(found.many("the users").get().get(0).one("sel.ect").get().get("日本"))
                    .isEqualTo("語");
            assertThat(found.many("linked \"x\"").get()).hasSize(1);
            assertThat(users.findAll(
                            q -> q.where(col("sel.ect", "what's?")).eq("q").orderBy(col("sel.ect", "日本"), Sort.DESC)))
                    .hasSize(1);
            assertThat(users.findRows(q -> q.include("sel.ect"))).hasSize(2);
            assertThat(selects.update(
                            Map.of("from it", 4), w -> w.where("a.b", "ab").whereHas("linked \"x\"", u -> {})))
                    .isEqualTo(1);
            assertThat(selects.getByPk(1).get("from it")).isEqualTo(4);
        }
    }
}
