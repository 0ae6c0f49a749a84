package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.BulkWriteEvent;
import org.sequelize4j.Definition;
import org.sequelize4j.Hook;
import org.sequelize4j.HookType;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.OnDelete;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.SequelizeBuilder;
import org.sequelize4j.Table;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The samples of docs/guide/hooks.md. */
class HooksGuideTest {
    @Table(timestamps = false)
    interface Member extends Instance<Member> {
        Long id();

        String email();

        Member setEmail(String email);

        static void define(Definition<Member> m) {
            m.hooks(h -> h.beforeSave(member -> member.setEmail(member.email().strip())));
        }
    }

    /** A model with hooks that are methods. */
    public interface Article extends Instance<Article> {
        Long id();

        String title();

        Article setTitle(String title);

        @Hook({HookType.BEFORE_CREATE, HookType.BEFORE_UPDATE})
        default void tidy() {
            setTitle(title().strip());
        }

        @Hook(HookType.BEFORE_BULK_DESTROY)
        static void oneByOne(BulkWriteEvent<Article> event) {
            event.individualHooks(true);
        }
    }

    @DatabaseTest
    void hooksThatAreMethods(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Article> articles = sequelize.define(Article.class);
            sequelize.sync();
            List<String> destroyed = new ArrayList<>();
            articles.hooks(h -> h.beforeDestroy(article -> destroyed.add(article.title())));
            articles.create(a -> a.setTitle(" Hooks "));
            articles.destroyAll();
            assertThat(destroyed).containsExactly("Hooks");
        }
    }

    private final List<@Nullable Row> sent = new ArrayList<>();

    private void send(@Nullable Row mail) {
        sent.add(mail);
    }

    @DatabaseTest
    void afterTheCommit(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> mails = sequelize.define(
                    "mail", m -> m.attribute("subject", STRING).hooks(h -> h.afterCreateCommit(mail -> send(mail))));
            sequelize.sync();
            sequelize.useTransaction(tx -> {
                mails.create(Map.of("subject", "Welcome"));
                tx.afterCommit(() -> send(null));
                assertThat(sent).isEmpty(); // nothing is committed yet
            });
            assertThat(sent).hasSize(2);
        }
    }

    @DatabaseTest
    void aroundConnectionsAndStatements(TestDatabase database) {
        List<String> statements = new ArrayList<>();
        List<String> opened = new ArrayList<>();
        SequelizeBuilder builder = Sequelize.builder()
                .url(database.url())
                .hooks(h -> h.beforeConnect(event -> opened.add(event.url()))
                        .beforeQuery(event -> statements.add(event.sql())));
        try (Sequelize sequelize = builder.connect()) {
            sequelize.authenticate();
        }
        assertThat(opened).isNotEmpty();
        assertThat(statements).hasSize(1);
    }

    @DatabaseTest
    void hooksOfAModel(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> users = sequelize.define(
                    "user",
                    m -> m.attribute("email", STRING)
                            .attribute("slug", STRING)
                            .hooks(h -> h.beforeSave(user -> user.set(
                                            "email",
                                            user.get("email", String.class).strip()))
                                    .beforeCreate(user -> user.set("slug", "new-" + user.get("email")))));
            sequelize.sync();

            Row ann = users.create(Map.of("email", " ann@example.com "));

            assertThat(ann.get("email")).isEqualTo("ann@example.com");
            assertThat(ann.get("slug")).isEqualTo("new-ann@example.com");
        }
    }

    @DatabaseTest
    void hooksOfATypedModel(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Member> members = sequelize.define(Member.class);
            sequelize.sync();
            assertThat(members.create(m -> m.setEmail(" ann@example.com ")).email())
                    .isEqualTo("ann@example.com");
        }
    }

    @DatabaseTest
    void addedLaterAndTakenAway(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Member> members = sequelize.define(Member.class);
            sequelize.sync();

            members.hooks(h -> h.named("confirm").beforeCreate(m -> m.setEmail(m.email() + " (unconfirmed)")));
            sequelize.hooks(
                    h -> h.named("audit").beforeSave(row -> System.out.println(row.model() + " " + row.toMap())));

            Member ann = members.create(m -> m.setEmail("ann@example.com"));
            assertThat(ann.email()).isEqualTo("ann@example.com (unconfirmed)");

            members.removeHook(HookType.BEFORE_CREATE, "confirm");
            sequelize.removeHook(HookType.BEFORE_SAVE, "audit");
            Member bob = members.create(m -> m.setEmail("bob@example.com"));

            assertThat(bob.email()).isEqualTo("bob@example.com");
            assertThat(members.hasHook(HookType.BEFORE_SAVE)).isTrue();
        }
    }

    @DatabaseTest
    void defaultHooks(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.builder()
                .url(database.url())
                .defaultHooks(h -> h.beforeCreate(row -> row.set("name", "nobody")))
                .connect()) {
            Model<Row> ships =
                    sequelize.define("ship", m -> m.attribute("name", STRING).timestamps(false));
            Model<Row> ports = sequelize.define(
                    "port",
                    m -> m.attribute("name", STRING)
                            .timestamps(false)
                            .hooks(h -> h.beforeCreate(port -> port.set("name", "Port " + port.get("name")))));
            sequelize.sync();

            assertThat(ships.create(Map.of()).get("name")).isEqualTo("nobody");
            assertThat(ports.create(Map.of("name", "Royal")).get("name")).isEqualTo("Port Royal");
        }
    }

    private final List<Row> archived = new ArrayList<>();

    private void archive(Row order) {
        archived.add(order);
    }

    @DatabaseTest
    void bulkHooks(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> users = sequelize.define("user", m -> m.attribute("name", STRING));
            Model<Row> orders = sequelize.define(
                    "order",
                    m -> m.attribute("state", STRING)
                            .attribute("changedBy", STRING)
                            .hooks(h -> h.beforeBulkUpdate(event -> event.where(
                                                    w -> w.where("state").ne("closed"))
                                            .values()
                                            .set("changedBy", "ann"))
                                    .beforeBulkDestroy(event -> event.individualHooks(true))
                                    .beforeDestroy(order -> archive(order))));
            users.hasMany(orders, a -> a.onDelete(OnDelete.CASCADE).hooks(true));
            sequelize.sync();

            orders.bulkCreate(List.of(Map.of("state", "new")), o -> o.individualHooks());
            orders.update(Map.of("state", "paid"), w -> w.where("state", "new"), o -> o.hooks(false));
            orders.create(Map.of("state", "closed"));

            assertThat(orders.updateAll(order -> order.set("state", "sent"))).isEqualTo(1);
            assertThat(orders.count(w -> w.where("changedBy", "ann"))).isEqualTo(1);
            orders.destroy(w -> w.where("state", "sent"));
            assertThat(archived).hasSize(1);

            Row ann = users.create(Map.of("name", "ann"));
            ann.many("orders").create(order -> order.set("state", "new"));
            ann.destroy();
            assertThat(archived).hasSize(2);
        }
    }

    @DatabaseTest
    void hooksOfFinds(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Member> members = sequelize.define(Member.class);
            sequelize.sync();
            Member ann = members.create(m -> m.setEmail("ann@example.com"));
            members.bulkCreate(List.of(Map.of()));
            List<Member> seen = new ArrayList<>();

            members.hooks(h -> h.beforeFind(
                            event -> event.where(w -> w.where(Member::email).notNull()))
                    .afterFind(event -> seen.addAll(event.found())));
            members.findAll();

            assertThat(seen).containsExactly(ann);
        }
    }
}
