package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.ENUM;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;

/** The URL that a newcomer writes, under which H2 writes in capitals whatever is not quoted. */
class H2PlainUrlTest {
    @Test
    void namesKeepTheirCase() {
        try (Sequelize sequelize = Sequelize.connect("jdbc:h2:mem:")) {
            Model<Row> users = sequelize.define(
                    "user",
                    m -> m.attribute("firstName", STRING, a -> a.unique()).attribute("mood", ENUM("good", "bad")));
            Model<Row> tasks = sequelize.define("task", m -> m.attribute("title", STRING));
            users.hasMany(tasks);
            tasks.belongsTo(users);
            sequelize.sync();
            users.create(
                    Map.of("firstName", "Ann", "mood", "good", "tasks", List.of(Map.of("title", "paint"))),
                    o -> o.include("tasks"));

            Row ann = users.findOne(q -> q.where("firstName", "Ann").include("tasks"))
                    .orElseThrow();
            List<String> changes = new ArrayList<>();
            sequelize.sync(s -> s.alter().dryRun(changes::add));

            assertThat(ann.many("tasks").get())
                    .extracting(task -> task.get("title"))
                    .containsExactly("paint");
            assertThat(sequelize.queryInterface().showAllTables()).containsExactlyInAnyOrder("users", "tasks");
            assertThat(changes).isEmpty();
        }
    }
}
