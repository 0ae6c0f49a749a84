package org.sequelize4j.behaviour.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sequelize4j.HookType;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.SequelizeBuilder;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Hooks around definitions, syncs, connections and statements. */
class SequelizeHooksTest {
    private final List<String> log = new ArrayList<>();

    private List<String> take() {
        List<String> taken = List.copyOf(log);
        log.clear();
        return taken;
    }

    private static Model<Row> model(Sequelize sequelize, String name) {
        return sequelize.define(name, m -> m.attribute("n", STRING).timestamps(false));
    }

    @DatabaseTest
    void syncsTellOfTheWholeAndOfEachModel(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> users = model(sequelize, "U");
            model(sequelize, "T");
            sequelize.hooks(h -> h.beforeBulkSync(event -> log.add("beforeBulkSync " + event.model()))
                    .afterBulkSync(event -> log.add("afterBulkSync " + event.force()))
                    .afterSync(event -> log.add("afterSync " + event.model())));
            users.hooks(h -> h.beforeSync(event -> log.add("beforeSync " + event.model())));

            sequelize.sync(s -> s.force());
            assertThat(take())
                    .containsExactly(
                            "beforeBulkSync null", "beforeSync U", "afterSync U", "afterSync T", "afterBulkSync true");
            users.sync();
            assertThat(take()).containsExactly("beforeSync U", "afterSync U");
            users.sync(s -> s.hooks(false));
            sequelize.sync(s -> s.dryRun(sql -> {}));
            assertThat(take()).isEmpty();
        }
    }

    @DatabaseTest
    void associationsThatAskForHooksTellOfTheirDeclaration(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> users = model(sequelize, "U");
            Model<Row> tasks = model(sequelize, "T");
            users.hooks(h -> h.beforeAssociate(event -> log.add("before " + event.kind() + " " + event.association()))
                    .afterAssociate(event -> log.add("after " + event.source() + " "
                            + event.association().as())));
            users.hasMany(tasks, a -> a.hooks(true));
            users.hasOne(tasks, a -> a.as("first").foreignKey("firstOf"));
            assertThat(take()).containsExactly("before HAS_MANY null", "after U Ts");
        }
    }

    @DatabaseTest
    void definitionsCanBeExtended(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            sequelize.hooks(h -> h.beforeDefine(event -> event.definition().attribute("tenant", STRING))
                    .afterDefine(model -> log.add("afterDefine " + model.name())));
            model(sequelize, "U");
            Model<HookedPlayer> players = sequelize.define(HookedPlayer.class);
            sequelize.sync();
            assertThat(take()).containsExactly("afterDefine U", "afterDefine HookedPlayer");
            assertThat(sequelize.model("U").create(Map.of("tenant", "x")).get("tenant"))
                    .isEqualTo("x");
            assertThat(sequelize.model(players.name()).build().changed("tenant"))
                    .isFalse();
        }
    }

    @DatabaseTest
    void theBuilderTellsOfItsConnecting(TestDatabase database) {
        SequelizeBuilder builder = Sequelize.builder()
                .hooks(h -> h.beforeInit(settings -> settings.url(database.url()))
                        .afterInit(sequelize -> model(sequelize, "U")));
        try (Sequelize sequelize = builder.connect()) {
            assertThat(sequelize.model("U").name()).isEqualTo("U");
        }
    }

    @DatabaseTest
    void connectionsTellOfTheirBeginningAndEnd(TestDatabase database) {
        SequelizeBuilder builder = Sequelize.builder()
                .url(database.url())
                .poolSize(1)
                .hooks(h -> h.beforeConnect(event -> log.add("beforeConnect"))
                        .afterConnect(connection -> log.add("afterConnect"))
                        .beforeDisconnect(connection -> log.add("beforeDisconnect"))
                        .afterDisconnect(connection -> log.add("afterDisconnect"))
                        .beforePoolAcquire(() -> log.add("beforePoolAcquire"))
                        .afterPoolAcquire(connection -> log.add("afterPoolAcquire")));
        try (Sequelize sequelize = builder.connect()) {
            assertThat(take()).containsExactly("beforeConnect", "afterConnect");
            sequelize.authenticate();
            assertThat(take()).containsExactly("beforePoolAcquire", "afterPoolAcquire");
            Model<Row> users = model(sequelize, "U");
            sequelize.sync();
            users.create(Map.of("n", "works through the watched connection"));
            assertThat(users.count()).isEqualTo(1);
            take();
        }
        assertThat(take()).containsExactly("beforeDisconnect", "afterDisconnect");
    }

    @DatabaseTest
    void statementsTellOfThemselves(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> users = model(sequelize, "U");
            sequelize.sync();
            sequelize.hooks(h -> h.named("watch")
                    .beforeQuery(event -> log.add("before " + event.sql().substring(0, 6)))
                    .afterQuery(event -> log.add("after " + event.rows())));
            users.findAll();
            assertThat(take()).containsExactly("before SELECT", "after 0");
            sequelize.removeHook(HookType.AFTER_QUERY, "watch");
            sequelize.removeHook(HookType.BEFORE_QUERY, "watch");
            users.findAll();
            assertThat(take()).isEmpty();
            sequelize.hooks(h -> h.beforeQuery(event -> {
                throw new IllegalStateException("read only");
            }));
            assertThatThrownBy(() -> users.create(Map.of("n", "a"))).hasMessage("read only");
        }
    }

    @DatabaseTest
    void hooksCanBeAddedByTheirType(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> users = model(sequelize, "U");
            sequelize.sync();
            users.hooks(h -> h.add(HookType.BEFORE_CREATE, row -> ((Row) row).set("n", "by type")));
            assertThat(users.create(Map.of()).get("n")).isEqualTo("by type");
            assertThatThrownBy(() -> users.hooks(h -> h.add(HookType.BEFORE_QUERY, event -> {})))
                    .isInstanceOf(DefinitionException.class)
                    .hasMessage("beforeQuery is about no model; add it with sequelize.hooks(h -> h.beforeQuery(…)).");
        }
    }
}
