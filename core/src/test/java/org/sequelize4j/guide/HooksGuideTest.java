package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;

import java.util.Map;
import org.sequelize4j.Definition;
import org.sequelize4j.HookType;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
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
}
