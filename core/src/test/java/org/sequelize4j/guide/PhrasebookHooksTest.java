package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sequelize4j.BulkWriteEvent;
import org.sequelize4j.Definition;
import org.sequelize4j.Hook;
import org.sequelize4j.HookType;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The lines of docs/guide/phrasebook.md on hooks. */
class PhrasebookHooksTest {
    private static final List<String> SAVED = new CopyOnWriteArrayList<>();

    private final List<String> log = new ArrayList<>();

    // @formatter:off
    interface User extends Instance<User> {
        String name();

        User setName(String name);

        @Hook(HookType.AFTER_SAVE)
        default void greet() {
            SAVED.add(name());
        }

        @Hook(HookType.BEFORE_BULK_DESTROY)
        static void oneByOne(BulkWriteEvent<User> event) {
            event.individualHooks(true);
        }

        static void define(Definition<User> m) {
            m.hooks(h -> h.beforeSave(user -> user.setName(user.name().strip())));
        }
    }

    @DatabaseTest
    void hooksByName(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> users = sequelize.define(
                    "user",
                    m -> m.attribute("name", STRING)
                            .paranoid(true)
                            .hooks(h -> h.beforeSave(user -> user.set(
                                    "name", user.get("name", String.class).strip()))));
            sequelize.sync();
            users.hooks(h -> {
                h.beforeValidate(user -> log.add("beforeValidate"));
                h.afterValidate(user -> log.add("afterValidate"));
                h.validationFailed((user, failure) -> log.add(failure.getMessage()));
                h.beforeCreate(user -> log.add("beforeCreate"));
                h.afterCreate(user -> log.add("afterCreate"));
                h.beforeUpdate(user -> log.add("beforeUpdate"));
                h.afterUpdate(user -> log.add("afterUpdate"));
                h.afterSave(user -> log.add("afterSave"));
                h.beforeUpsert(user -> log.add("beforeUpsert"));
                h.afterUpsert(user -> log.add("afterUpsert"));
                h.beforeDestroy(user -> log.add("beforeDestroy"));
                h.afterDestroy(user -> log.add("afterDestroy"));
                h.beforeRestore(user -> log.add("beforeRestore"));
                h.afterRestore(user -> log.add("afterRestore"));
                h.beforeBulkCreate(event -> event.individualHooks(true));
                h.afterBulkCreate(event -> log.add("afterBulkCreate"));
                h.beforeBulkUpdate(event -> event.where(w -> w.where("name").ne("root")));
                h.afterBulkUpdate(event -> log.add("afterBulkUpdate"));
                h.beforeBulkDestroy(event -> event.where(w -> w.where("name").ne("root")));
                h.afterBulkDestroy(event -> log.add("afterBulkDestroy"));
                h.beforeBulkRestore(event -> log.add("beforeBulkRestore"));
                h.afterBulkRestore(event -> log.add("afterBulkRestore"));
                h.beforeFind(event -> event.where(w -> w.where("name").notNull()));
                h.beforeFindAfterExpandIncludeAll(event -> log.add("expanded"));
                h.beforeFindAfterOptions(event -> log.add("options"));
                h.afterFind(event -> log.add("found " + event.found().size()));
                h.beforeCount(event -> log.add("beforeCount"));
                h.beforeAssociate(event -> log.add(event.source() + " to " + event.target()));
                h.afterAssociate(event -> log.add("associated"));
                h.beforeSync(event -> log.add("beforeSync"));
                h.afterSync(event -> log.add("afterSync"));
                h.afterCommit(user -> log.add("committed"));
                h.afterCreateCommit(user -> log.add("stored"));
            });
            users.hooks(h -> h.named("audit").afterCreate(user -> log.add("audit")));
            users.removeHook(HookType.AFTER_CREATE, "audit");
            assertThat(users.hasHook(HookType.BEFORE_SAVE)).isTrue();
            sequelize.hooks(
                    h -> h.afterCreate(row -> log.add("created " + row.model().name())));
            sequelize.hooks(h -> {
                h.beforeDefine(event -> log.add(event.model()));
                h.afterDefine(model -> log.add(model.name()));
                h.beforeBulkSync(event -> log.add("force: " + event.force()));
                h.afterBulkSync(event -> log.add("synced"));
                h.beforeConnect(event -> event.properties().setProperty("ApplicationName", "guide"));
                h.afterConnect(connection -> log.add("connected"));
                h.beforeDisconnect(connection -> log.add("going"));
                h.afterDisconnect(connection -> log.add("gone"));
                h.beforePoolAcquire(() -> log.add("asking"));
                h.afterPoolAcquire(connection -> log.add("given"));
                h.beforeQuery(event -> log.add(event.sql()));
                h.afterQuery(event -> log.add(event.sql()));
            });
            users.hasMany(sequelize.define("pet", m -> m.attribute("name", STRING)), a -> a.hooks(true));
            sequelize.sync();
            assertThat(log).contains("pet", "user to pet", "associated", "force: false", "synced", "afterSync");
            sequelize.removeHook(HookType.BEFORE_QUERY, "none of this name");
            log.clear();
            Row ann = users.create(Map.of("name", " Ann "));
            assertThat(log)
                    .containsSubsequence(
                            "beforeValidate",
                            "afterValidate",
                            "beforeCreate",
                            "afterCreate",
                            "afterSave",
                            "created user",
                            "stored",
                            "committed");
            users.update(Map.of("name", "Anna"), w -> w.where("name", "Ann"), o -> o.individualHooks());
            users.findAll(q -> q.hooks(false));
            users.create(Map.of("name", "Eve"), o -> o.hooks(false));
            assertThat(ann.get("name")).isEqualTo("Ann");
        }
    }

    @DatabaseTest
    void typedHooks(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.builder()
                .url(database.url())
                .hooks(h -> h.afterCreate(row -> log.add("a row")))
                .connect()) {
            Model<User> users = sequelize.define(User.class);
            sequelize.sync();
            users.hooks(h -> h.afterCreate(user -> log.add(user.name())));
            log.clear();
            assertThat(users.create(u -> u.setName(" Ann ")).name()).isEqualTo("Ann");
            assertThat(log).containsExactly("Ann", "a row");
            assertThat(SAVED).contains("Ann");
        }
    }
    // @formatter:on
}
