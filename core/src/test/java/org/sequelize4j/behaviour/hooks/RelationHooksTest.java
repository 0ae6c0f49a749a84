package org.sequelize4j.behaviour.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.RelationOptions;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.AggregateException;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Which hooks run when relations are read and written. */
@DatabaseTest
class RelationHooksTest {
    private final HookLog log = new HookLog();
    private Sequelize sequelize;
    private Model<Row> users;
    private Model<Row> tasks;
    private Model<Row> tags;
    private Model<Row> links;
    private Row user;

    @BeforeEach
    void connect(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        users = sequelize.define("U", m -> m.attribute("n", STRING).timestamps(false));
        tasks = sequelize.define("T", m -> m.attribute("n", STRING).timestamps(false));
        tags = sequelize.define("G", m -> m.attribute("n", STRING).timestamps(false));
        links = sequelize.define(
                "L",
                m -> m.attribute("n", STRING)
                        .attribute("place", INTEGER, a -> a.validate(v -> v.max(9)))
                        .timestamps(false));
        users.hasMany(tasks);
        users.hasOne(tasks, a -> a.as("main").foreignKey("mainOf"));
        tasks.belongsTo(users);
        tasks.belongsToMany(tags, a -> a.through(links));
        sequelize.sync();
        user = users.create(Map.of("n", "u"));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private Row task(String name) {
        return tasks.create(Map.of("n", name));
    }

    @Test
    void whatIsFoundThroughAJunctionComesWithItsRow() {
        Row task = task("1");
        task.manyThrough("Gs").add(tags.create(Map.of("n", "g")), link -> link.set("place", 2));
        List<Object> places = new ArrayList<>();
        tags.hooks(h -> h.afterFind(event ->
                event.found().forEach(tag -> places.add(tag.get("L", Row.class).get("place")))));

        task.call("getGs");

        assertThat(places).containsExactly(2);
    }

    @Test
    void gettersAreFindsOfTheTarget() {
        Row task = task("1");
        user.many("Ts").add(task);
        tasks.hooks(log::finds);
        user.call("getTs");
        assertThat(log.take())
                .containsExactly(
                        "beforeFind {UId=" + user.get("id") + "}",
                        "beforeFindAfterExpandIncludeAll {UId=" + user.get("id") + "}",
                        "beforeFindAfterOptions {UId=" + user.get("id") + "}",
                        "afterFind [T:1]");
        user.many("Ts").options(o -> o.hooks(false)).fetch(q -> {});
        user.many("Ts").fetch(q -> q.hooks(false));
        assertThat(log.take()).isEmpty();
        user.many("Ts").count();
        assertThat(log.take()).hasSize(4).endsWith("afterFind raw");
        user.many("Ts").has(task);
        assertThat(log.take()).hasSize(4).endsWith("afterFind raw");
    }

    @Test
    void aHookChangesWhatAGetterFinds() {
        user.many("Ts").addAll(List.of(task("1"), task("2")));
        tasks.hooks(h -> h.beforeFind(event -> event.where(w -> w.where("n", "2"))));
        assertThat(user.many("Ts").fetch(q -> {}))
                .extracting(task -> task.get("n"))
                .containsExactly("2");
        assertThat(user.many("Ts").count()).isEqualTo(1);
    }

    @Test
    void settingWhatARowBelongsToSavesTheRow() {
        Row task = task("1");
        tasks.hooks(log::saves);
        task.one("U").set(user);
        assertThat(log.take())
                .containsExactly(
                        "beforeValidate T:1",
                        "afterValidate T:1",
                        "beforeUpdate T:1",
                        "beforeSave T:1",
                        "afterUpdate T:1",
                        "afterSave T:1");
        task.set("n", "changed").one("U").clear();
        assertThat(tasks.findOne().orElseThrow().get("n")).isEqualTo("1");
        assertThat(task.changed("n")).isTrue();
    }

    @Test
    void theKeyOfABelongsToCanBeSetInMemoryOnly() {
        Row task = task("1");
        tasks.hooks(log::saves);
        task.one("U").options(o -> o.save(false)).set(user);
        assertThat(log.take()).isEmpty();
        assertThat(task.changed()).containsExactly("UId");
        assertThat(task.one("U").get()).isSameAs(user);
        task.save();
        assertThat(user.many("Ts").count()).isEqualTo(1);
        assertThatThrownBy(() -> user.many("Ts").options(o -> o.save(false)))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("save(…) is for a belongsTo");
    }

    @Test
    void settingAHasOneSavesTheOldAndTheNewRow() {
        user.one("main").set(task("old"));
        Row fresh = task("new");
        tasks.hooks(log::saves);
        user.one("main").set(fresh);
        assertThat(log.take().stream().filter(line -> line.startsWith("after")))
                .containsExactly(
                        "afterValidate T:old",
                        "afterUpdate T:old",
                        "afterSave T:old",
                        "afterValidate T:new",
                        "afterValidate T:new",
                        "afterUpdate T:new",
                        "afterSave T:new");
        assertThat(tasks.count(q -> q.where("mainOf", user.get("id")))).isEqualTo(1);
        user.one("main").set(fresh);
        assertThat(log.take()).isEmpty();
    }

    @Test
    void aHasManyChangesItsRowsByBulkUpdates() {
        Row one = task("1");
        Row two = task("2");
        user.many("Ts").add(one);
        tasks.hooks(log::bulk);
        user.many("Ts").set(List.of(two));
        assertThat(log.take())
                .containsExactly(
                        "beforeBulkUpdate {id=[" + one.get("id") + "]}",
                        "afterBulkUpdate {id=[" + one.get("id") + "]}",
                        "beforeBulkUpdate {id=[" + two.get("id") + "]}",
                        "afterBulkUpdate {id=[" + two.get("id") + "]}");
        user.many("Ts").set(List.of(two));
        assertThat(log.take()).isEmpty();
        assertThat(user.many("Ts").count()).isEqualTo(1);
    }

    @Test
    void individualHooksRunForEachRowOfAHasMany() {
        tasks.hooks(h -> h.beforeUpdate(log.row("beforeUpdate")));
        user.many("Ts").options(o -> o.individualHooks()).addAll(List.of(task("1"), task("2")));
        assertThat(log.take()).containsExactly("beforeUpdate T:1", "beforeUpdate T:2");
        user.many("Ts")
                .options(o -> o.individualHooks().hooks(false))
                .removeAll(user.many("Ts").fetch(q -> {}));
        assertThat(log.take()).isEmpty();
        assertThat(user.many("Ts").count()).isZero();
    }

    @Test
    void linksAreWrittenByTheBulkOperationsOfTheJunction() {
        Row task = task("1");
        Row tag = tags.create(Map.of("n", "g"));
        links.hooks(log::bulk);
        task.call("addG", tag);
        assertThat(log.take()).containsExactly("beforeBulkCreate [L:null]", "afterBulkCreate [L:null]");
        task.call("addG", tag, Map.of("place", 5));
        assertThat(log.take())
                .containsExactly(
                        "beforeBulkUpdate {TId=" + task.get("id") + ", GId=" + tag.get("id") + "}",
                        "afterBulkUpdate {TId=" + task.get("id") + ", GId=" + tag.get("id") + "}");
        task.call("addG", tag, Map.of("place", 5));
        assertThat(log.take()).isEmpty();
        task.call("setGs", List.of());
        assertThat(log.take())
                .containsExactly(
                        "beforeBulkDestroy {TId=" + task.get("id") + ", GId=[" + tag.get("id") + "]}",
                        "afterBulkDestroy {TId=" + task.get("id") + ", GId=[" + tag.get("id") + "]}");
        assertThat(links.count()).isZero();
    }

    @Test
    void individualHooksRunForEachLink() {
        Row task = task("1");
        Row tag = tags.create(Map.of("n", "g"));
        links.hooks(h -> h.beforeCreate(log.row("beforeCreate"))
                .beforeUpdate(log.row("beforeUpdate"))
                .beforeDestroy(log.row("beforeDestroy")));
        Consumer<RelationOptions> individually = o -> o.individualHooks();
        task.call("addG", tag, null, individually);
        task.call("addG", tag, Map.of("place", 1), individually);
        task.call("removeG", tag, null, individually);
        assertThat(log.take()).containsExactly("beforeCreate L:null", "beforeUpdate L:null", "beforeDestroy L:null");
        task.call("addG", tag);
        assertThat(log.take()).isEmpty();
    }

    @Test
    void linksAreJudgedUnlessThatIsSwitchedOff() {
        Row task = task("1");
        Row tag = tags.create(Map.of("n", "g"));
        assertThatThrownBy(() -> task.manyThrough("Gs").add(tag, link -> link.set("place", 10)))
                .isInstanceOf(AggregateException.class);
        task.manyThrough("Gs").options(o -> o.validate(false)).add(tag, link -> link.set("place", 10));
        assertThat(links.findOne().orElseThrow().get("place")).isEqualTo(10);
    }

    @Test
    void fieldsLimitWhatACreateWrites() {
        Row task = user.many("Ts").options(o -> o.fields("mainOf")).create(t -> t.set("n", "lost"));
        assertThat(task.get("n")).isNull();
        assertThat(task.get("UId")).isEqualTo(user.get("id"));
    }
}
