package org.sequelize4j.behaviour.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.DATE;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.Expression.literal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Expression;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Who is removed and added again is linked anew: nothing that was said of the removed link is said of the new one. */
@DatabaseTest
class RevivedLinksTest {
    private final Sequelize sequelize;
    private final Model<Row> memberships;
    private final Row team;
    private final Row jack;

    RevivedLinksTest(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).connect();
        Model<Row> teams = sequelize.define("team", m -> m.attribute("name", STRING));
        Model<Row> users = sequelize.define("user", m -> m.attribute("name", STRING));
        memberships = sequelize.define(
                "membership",
                m -> m.attribute("role", STRING, a -> a.defaultValue("guest"))
                        .attribute("note", STRING)
                        .attribute("rank", INTEGER, a -> a.defaultValue(() -> 7))
                        .attribute("since", DATE, a -> a.defaultValue(literal("CURRENT_TIMESTAMP")))
                        .paranoid(true));
        teams.belongsToMany(users, a -> a.through(memberships));
        users.belongsToMany(teams, a -> a.through(memberships));
        sequelize.sync();
        team = teams.create(Map.of("name", "t"));
        jack = users.create(Map.of("name", "Jack"));
        team.manyThrough("users").add(jack, this::promote);
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private void promote(Row link) {
        link.set("role", "admin").set("note", "trusted").set("rank", 1).set("since", Instant.EPOCH);
    }

    @Test
    void addingGivesTheValuesOfANewLink() {
        team.many("users").remove(jack);
        team.many("users").add(jack);

        newAgain();
    }

    @Test
    void settingDoesTheSame() {
        team.many("users").set(List.of());
        team.many("users").set(List.of(jack));

        newAgain();
    }

    @Test
    void aGraphDoesTheSame() {
        team.many("users").remove(jack);
        team.connect("users", jack).saveGraph();

        newAgain();
    }

    private void newAgain() {
        Row link = memberships.findAll(q -> q.paranoid(false)).get(0);
        assertThat(link.get("role")).isEqualTo("guest");
        assertThat(link.get("note")).isNull();
        assertThat(link.get("rank")).isEqualTo(7);
        assertThat(link.get("since", Instant.class)).isAfter(Instant.EPOCH);
        assertThat(link.isSoftDeleted()).isFalse();
        assertThat(memberships.count(w -> w.paranoid(false))).isEqualTo(1);
        assertThat(team.many("users").fetch(q -> {})).containsExactly(jack);
    }

    @Test
    void valuesThatAreGivenStandBesideThem() {
        team.many("users").remove(jack);
        team.manyThrough("users").add(jack, link -> link.set("note", "again"));

        Row link = memberships.findOne().orElseThrow();
        assertThat(link.get("role")).isEqualTo("guest");
        assertThat(link.get("note")).isEqualTo("again");
    }

    @Test
    void whatIsInMemoryIsTheNewLink() {
        assertThat(team.many("users").get()).containsExactly(jack);
        team.many("users").remove(jack);
        team.many("users").add(jack);

        Row link = team.manyThrough("users").link(jack);
        assertThat(link.get("role")).isEqualTo("guest");
        assertThat(link.get("since")).isNotEqualTo(Instant.EPOCH).isNotInstanceOf(Expression.class);
    }

    @Test
    void aLinkThatIsThereKeepsItsValues() {
        team.many("users").add(jack);
        team.many("users").set(List.of(jack));
        team.connect("users", jack).saveGraph();

        assertThat(memberships.findOne().orElseThrow().get("role")).isEqualTo("admin");
    }
}
