package org.sequelize4j.behaviour.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Sort.ASC;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Destroyed rows are hidden on every way to associated rows, and a destroyed link comes back when it is added again. */
@DatabaseTest
class ParanoidRelationsTest {
    private final Sequelize sequelize;
    private final Model<Row> users;
    private final Model<Row> tasks;
    private final Model<Row> tags;
    private final Model<Row> taskTags;
    private final Row user;
    private final Row dug;
    private final Row open;

    ParanoidRelationsTest(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).timestamps(false).connect();
        users = sequelize.define("user", m -> m.attribute("name", STRING));
        tasks = sequelize.define("task", m -> m.attribute("title", STRING).paranoid(true));
        tags = sequelize.define("tag", m -> m.attribute("name", STRING));
        taskTags =
                sequelize.define("taskTag", m -> m.attribute("weight", INTEGER).paranoid(true));
        users.hasMany(tasks);
        tasks.belongsTo(users);
        users.hasOne(tasks, a -> a.as("first").foreignKey("firstOfId"));
        tasks.belongsToMany(tags, a -> a.through(taskTags));
        tags.belongsToMany(tasks, a -> a.through(taskTags));
        sequelize.sync();
        user = users.create(Map.of("name", "u"));
        dug = user.many("tasks").create(t -> t.set("title", "dig"));
        open = user.many("tasks").create(t -> t.set("title", "plant"));
        dug.destroy();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void includesShowThemOnlyWhenAsked() {
        assertThat(users.findAll(q -> q.include("tasks")).get(0).many("tasks").get())
                .containsExactly(open);
        assertThat(users.findAll(q -> q.include("tasks", t -> t.paranoid(false).orderBy("id")))
                        .get(0)
                        .many("tasks")
                        .get())
                .containsExactly(dug, open);
        assertThat(users.findAll(q -> q.include("tasks", t -> t.where("title", "dig"))))
                .as("a required include of a destroyed row")
                .isEmpty();
        assertThat(users.count(w -> w.whereHas("tasks", t -> t.where("title", "dig"))))
                .isZero();
        assertThat(users.count(
                        w -> w.whereHas("tasks", t -> t.where("title", "dig").paranoid(false))))
                .isEqualTo(1);
    }

    @Test
    void relationMethodsHideThem() {
        assertThat(user.many("tasks").count()).isEqualTo(1);
        assertThat(user.many("tasks").has(dug)).isFalse();
        assertThat(user.many("tasks").hasKeys(List.of(2))).isTrue();
        assertThat((List<?>) user.call("getTasks")).hasSize(1);
        assertThat(user.many("tasks").fetch(q -> q.paranoid(false))).hasSize(2);
        assertThat(user.many("tasks").count(w -> w.paranoid(false))).isEqualTo(2);
    }

    @Test
    void aHasOneShowsTheNextAndAPathReadsNothingOfThem() {
        tasks.update(
                Map.of("firstOfId", 1), w -> w.where("id").in(List.of(1, 2)).paranoid(false));

        assertThat(users.getByPk(1, q -> q.include("first")).one("first").get()).isEqualTo(open);
        assertThat(users.getByPk(1).one("first").get()).isEqualTo(open);
        assertThat(users.count(w -> w.where(col("first", "title")).eq("plant"))).isEqualTo(1);
        assertThat(users.findAll(q -> q.orderBy(col("first", "title"), ASC))).hasSize(1);
        open.destroy();
        assertThat(users.count(w -> w.where(col("first", "title")).isNull())).isEqualTo(1);
    }

    @Test
    void settingOthersLeavesDestroyedRowsWhereTheyWere() {
        user.many("tasks").set(List.of());

        assertThat(dug.reload(q -> q.paranoid(false)).get("userId")).isEqualTo(1);
        assertThat(open.reload().get("userId")).isNull();
    }

    @Test
    void aDestroyedLinkIsHiddenAndComesBackWhenItIsAddedAgain() {
        Row red = tags.create(Map.of("name", "red"));
        open.manyThrough("tags").add(red, link -> link.set("weight", 1));

        open.many("tags").remove(red);
        assertThat(open.many("tags").count()).isZero();
        assertThat(open.many("tags").has(red)).isFalse();
        assertThat(tasks.findAll(q -> q.include("tags")).get(0).many("tags").get())
                .isEmpty();
        assertThat(taskTags.count(w -> w.paranoid(false))).isEqualTo(1);

        open.manyThrough("tags").add(red, link -> link.set("weight", 2));
        assertThat(open.many("tags").get()).containsExactly(red);
        assertThat(open.manyThrough("tags").link(red).get("weight")).isEqualTo(2);
        assertThat(taskTags.count(w -> w.paranoid(false))).isEqualTo(1);

        open.many("tags").set(List.of());
        open.many("tags").set(List.of(red));
        assertThat(open.many("tags").count()).isEqualTo(1);
    }

    @Test
    void destroyedLinksAreShownThroughTheJunctionsPartOfAnInclude() {
        Row red = tags.create(Map.of("name", "red"));
        open.many("tags").add(red);
        open.many("tags").remove(red);

        assertThat(tasks.findAll(q -> q.include("tags", t -> t.through(l -> l.paranoid(false))))
                        .get(0)
                        .many("tags")
                        .get())
                .containsExactly(red);
    }
}
