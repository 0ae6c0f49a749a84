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
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Which hooks run, in which order: as Sequelize has it. */
@DatabaseTest
class HookOrderTest {
    private final HookLog log = new HookLog();
    private Sequelize sequelize;
    private Model<Row> things;

    @BeforeEach
    void define(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        things = sequelize.define(
                "H", m -> m.attribute("n", STRING).timestamps(false).hooks(log::everything));
        things.sync();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private Row stored(String n) {
        Row row = things.create(Map.of("n", n));
        log.take();
        return row;
    }

    @Test
    void create() {
        things.create(Map.of("n", "a"));
        assertThat(log.take())
                .containsExactly(
                        "beforeValidate H:a",
                        "afterValidate H:a",
                        "beforeCreate H:a",
                        "beforeSave H:a",
                        "afterCreate H:a",
                        "afterSave H:a");
    }

    @Test
    void aSaveOfAnUnsavedInstanceIsACreate() {
        things.build(Map.of("n", "a")).save();
        assertThat(log.take()).startsWith("beforeValidate H:a").contains("beforeCreate H:a", "afterSave H:a");
    }

    @Test
    void updateValidatesAgainWhatHooksMayHaveChanged() {
        stored("a").update(Map.of("n", "b"));
        assertThat(log.take())
                .containsExactly(
                        "beforeValidate H:b",
                        "afterValidate H:b",
                        "beforeUpdate H:b",
                        "beforeSave H:b",
                        "beforeValidate H:b",
                        "afterValidate H:b",
                        "afterUpdate H:b",
                        "afterSave H:b");
    }

    @Test
    void aSaveWithoutChangesRunsTheHooksBeforeItOnly() {
        stored("a").save();
        assertThat(log.take())
                .containsExactly(
                        "beforeValidate H:a",
                        "afterValidate H:a",
                        "beforeUpdate H:a",
                        "beforeSave H:a",
                        "beforeValidate H:a",
                        "afterValidate H:a");
    }

    @Test
    void finds() {
        stored("a");
        things.findAll();
        assertThat(log.take())
                .containsExactly(
                        "beforeFind {}",
                        "beforeFindAfterExpandIncludeAll {}",
                        "beforeFindAfterOptions {}",
                        "afterFind [H:a]");
        things.findOne(q -> q.where("n", "x"));
        assertThat(log.take()).startsWith("beforeFind {n=x}").endsWith("afterFind []");
        things.count(w -> w.where("n").like("a%"));
        assertThat(log.take()).containsExactly("beforeCount {n={like=a%}}");
        things.findAndCountAll(q -> q.where("n").in(List.of("x", "y")));
        assertThat(log.take())
                .startsWith("beforeCount {n=[x, y]}", "beforeFind {n=[x, y]}")
                .endsWith("afterFind []");
    }

    @Test
    void bulkCreate() {
        things.bulkCreate(List.of(Map.of("n", "x"), Map.of("n", "y")));
        assertThat(log.take()).containsExactly("beforeBulkCreate [H:x, H:y]", "afterBulkCreate [H:x, H:y]");
        things.bulkCreate(
                List.of(Map.of("n", "x"), Map.of("n", "y")),
                o -> o.individualHooks().validate(false));
        assertThat(log.take())
                .containsExactly(
                        "beforeBulkCreate [H:x, H:y]",
                        "beforeCreate H:x",
                        "beforeCreate H:y",
                        "beforeSave H:x",
                        "beforeSave H:y",
                        "afterCreate H:x",
                        "afterSave H:x",
                        "afterCreate H:y",
                        "afterSave H:y",
                        "afterBulkCreate [H:x, H:y]");
    }

    @Test
    void staticUpdate() {
        stored("x");
        stored("x");
        things.update(Map.of("n", "z"), w -> w.where("n", "x"));
        assertThat(log.take())
                .containsExactly(
                        "beforeValidate H:z", "afterValidate H:z", "beforeBulkUpdate {n=x}", "afterBulkUpdate {n=x}");
        things.update(Map.of("n", "w"), w -> w.where("n", "z"), o -> o.individualHooks());
        assertThat(log.take())
                .containsExactly(
                        "beforeValidate H:w",
                        "afterValidate H:w",
                        "beforeBulkUpdate {n=z}",
                        "beforeFind {n=z}",
                        "beforeFindAfterExpandIncludeAll {n=z}",
                        "beforeFindAfterOptions {n=z}",
                        "afterFind [H:z, H:z]",
                        "beforeUpdate H:w",
                        "beforeUpdate H:w",
                        "beforeSave H:w",
                        "beforeSave H:w",
                        "afterUpdate H:w",
                        "afterUpdate H:w",
                        "afterSave H:w",
                        "afterSave H:w",
                        "afterBulkUpdate {n=z}");
        assertThat(things.count(w -> w.where("n", "w"))).isEqualTo(2);
    }

    @Test
    void staticDestroy() {
        stored("x");
        stored("y");
        things.destroy(w -> w.where("n", "x"));
        assertThat(log.take()).containsExactly("beforeBulkDestroy {n=x}", "afterBulkDestroy {n=x}");
        things.destroy(w -> w.where("n", "y"), o -> o.individualHooks());
        assertThat(log.take())
                .startsWith("beforeBulkDestroy {n=y}", "beforeFind {n=y}")
                .endsWith("beforeDestroy H:y", "afterDestroy H:y", "afterBulkDestroy {n=y}");
        assertThat(things.count()).isZero();
    }

    @Test
    void destroy() {
        stored("a").destroy();
        assertThat(log.take()).containsExactly("beforeDestroy H:a", "afterDestroy H:a");
    }

    @Test
    void noneWhenAWriteIsToldSo() {
        Row row = things.create(Map.of("n", "a"), o -> o.hooks(false));
        row.update(Map.of("n", "b"), o -> o.hooks(false));
        things.update(Map.of("n", "c"), w -> w.where("n", "b"), o -> o.hooks(false));
        things.bulkCreate(List.of(Map.of("n", "d")), o -> o.hooks(false));
        things.destroy(w -> w.where("n", "d"), o -> o.hooks(false));
        row.destroy(o -> o.hooks(false));
        assertThat(log.take()).isEmpty();
    }

    @Test
    void aFailedValidationHasAHookOfItsOwn() {
        Model<Row> strict = sequelize.define(
                "S", m -> m.attribute("n", STRING, a -> a.allowNull(false)).hooks(log::saves));
        assertThatThrownBy(() -> strict.create(Map.of())).isInstanceOf(ValidationException.class);
        assertThat(log.take()).containsExactly("beforeValidate S:null", "validationFailed S:null");
    }

    @Test
    void upsert() {
        Model<Row> users = sequelize.define(
                "U",
                m -> m.attribute("n", STRING)
                        .attribute("email", STRING, a -> a.unique())
                        .hooks(h -> {
                            log.saves(h);
                            h.beforeUpsert(row -> row.set("n", row.get("n") + "!"));
                            h.afterUpsert(log.row("afterUpsert"));
                        }));
        users.sync();
        users.upsert(Map.of("n", "a", "email", "a@x.org"));
        users.upsert(Map.of("n", "b", "email", "a@x.org"));
        assertThat(log.take())
                .containsExactly(
                        "beforeValidate U:a",
                        "afterValidate U:a",
                        "afterUpsert U:a!",
                        "beforeValidate U:b",
                        "afterValidate U:b",
                        "afterUpsert U:b!");
        assertThat(users.findAll()).extracting(row -> row.get("n")).containsExactly("b!");
    }
}
