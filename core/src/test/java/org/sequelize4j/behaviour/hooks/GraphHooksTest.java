package org.sequelize4j.behaviour.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.OnDelete;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Hooks of rows that are written, or destroyed, together with others. */
@DatabaseTest
class GraphHooksTest {
    private final HookLog log = new HookLog();
    private Sequelize sequelize;

    @BeforeEach
    void connect(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private Model<Row> model(String name) {
        return sequelize.define(
                name,
                m -> m.attribute("n", STRING).timestamps(false).hooks(h -> {
                    h.beforeCreate(log.row("beforeCreate")).afterCreate(log.row("afterCreate"));
                    h.beforeDestroy(log.row("beforeDestroy")).afterDestroy(log.row("afterDestroy"));
                }));
    }

    @Test
    void hooksOfAGraphRunAroundWhatHangsOnTheRow() {
        Model<Row> users = model("U");
        Model<Row> tasks = model("T");
        users.hasMany(tasks);
        tasks.belongsTo(users);
        sequelize.sync();

        Row user =
                users.create(Map.of("n", "u", "Ts", List.of(Map.of("n", "1"), Map.of("n", "2"))), o -> o.include("Ts"));
        assertThat(log.take())
                .containsExactly(
                        "beforeCreate U:u",
                        "beforeCreate T:1",
                        "afterCreate T:1",
                        "beforeCreate T:2",
                        "afterCreate T:2",
                        "afterCreate U:u");
        assertThat(user.many("Ts").count()).isEqualTo(2);

        Row task = tasks.create(Map.of("n", "3", "U", Map.of("n", "v")), o -> o.include("U"));
        assertThat(log.take())
                .containsExactly("beforeCreate T:3", "beforeCreate U:v", "afterCreate U:v", "afterCreate T:3");
        assertThat(task.one("U").get().get("n")).isEqualTo("v");
    }

    @Test
    void aMandatoryParentIsWrittenBeforeTheRowIsValidated() {
        Model<Row> users = model("U");
        Model<Row> tasks = model("T");
        tasks.belongsTo(users, a -> a.required());
        sequelize.sync();
        tasks.create(Map.of("n", "1", "U", Map.of("n", "u")), o -> o.include("U"));
        assertThat(log.take())
                .containsExactly("beforeCreate U:u", "afterCreate U:u", "beforeCreate T:1", "afterCreate T:1");
    }

    @Test
    void junctionRowsOfAGraphHaveTheirHooks() {
        Model<Row> users = model("U");
        Model<Row> tasks = model("T");
        Model<Row> links = model("L");
        users.belongsToMany(tasks, a -> a.through(links));
        sequelize.sync();
        Row user = users.create(Map.of("n", "u", "Ts", List.of(Map.of("n", "1"))), o -> o.include("Ts"));
        assertThat(log.take())
                .containsExactly(
                        "beforeCreate U:u",
                        "beforeCreate T:1",
                        "afterCreate T:1",
                        "beforeCreate L:null",
                        "afterCreate L:null",
                        "afterCreate U:u");
        assertThat(user.many("Ts").count()).isEqualTo(1);
    }

    @Test
    void aHookThatThrowsUndoesTheGraph() {
        Model<Row> users = model("U");
        Model<Row> tasks = model("T");
        users.hasMany(tasks);
        tasks.hooks(h -> h.afterCreate(task -> {
            throw new IllegalStateException("no");
        }));
        sequelize.sync();
        assertThatThrownBy(() -> users.create(Map.of("n", "u", "Ts", List.of(Map.of("n", "1"))), o -> o.include("Ts")))
                .hasMessage("no");
        assertThat(users.count() + tasks.count()).isZero();
    }

    @Test
    void aCascadeWithHooksDestroysWhatHangsOnTheRowFirst() {
        Model<Row> users = model("U");
        Model<Row> tasks = model("T");
        Model<Row> orders = model("O");
        users.hasMany(tasks, a -> a.onDelete(OnDelete.CASCADE).hooks(true));
        users.hasOne(orders, a -> a.onDelete(OnDelete.CASCADE).hooks(true));
        sequelize.sync();
        Row user = users.create(Map.of("n", "u"));
        user.many("Ts").create(t -> t.set("n", "1"));
        user.one("O").create(o -> o.set("n", "o"));
        log.take();
        user.destroy();
        assertThat(log.take())
                .containsExactly(
                        "beforeDestroy U:u",
                        "beforeDestroy T:1",
                        "afterDestroy T:1",
                        "beforeDestroy O:o",
                        "afterDestroy O:o",
                        "afterDestroy U:u");
        assertThat(tasks.count() + orders.count()).isZero();
    }

    @Test
    void withoutThatTheDatabaseCascadesByItself() {
        Model<Row> users = model("U");
        Model<Row> tasks = model("T");
        users.hasMany(tasks, a -> a.onDelete(OnDelete.CASCADE));
        sequelize.sync();
        Row user = users.create(Map.of("n", "u"));
        user.many("Ts").create(t -> t.set("n", "1"));
        log.take();
        user.destroy();
        assertThat(log.take()).containsExactly("beforeDestroy U:u", "afterDestroy U:u");
        assertThat(tasks.count()).isZero();
    }
}
