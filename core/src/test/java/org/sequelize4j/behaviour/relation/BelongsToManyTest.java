package org.sequelize4j.behaviour.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.BOOLEAN;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.ManyThrough;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.error.EmptyResultException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** {@code user.belongsToMany(profile, through grant)}: targets and the values of their links. */
@DatabaseTest
class BelongsToManyTest {
    private Recorded database;
    private Model<Row> users;
    private Model<Row> profiles;
    private Model<Row> grants;
    private Row user;
    private Row queen;
    private Row king;
    private Row knave;

    record Named(String name) {}

    @BeforeEach
    void open(TestDatabase empty) {
        database = new Recorded(empty);
        users = database.sequelize.define("user", m -> m.attribute("name", STRING));
        profiles = database.sequelize.define("profile", m -> m.attribute("name", STRING));
        grants = database.sequelize.define(
                "grant", m -> m.attribute("selfGranted", BOOLEAN).attribute("level", INTEGER, a -> a.defaultValue(3)));
        users.belongsToMany(profiles, a -> a.through(grants));
        profiles.belongsToMany(users, a -> a.through(grants));
        database.sequelize.sync();
        user = users.create(Map.of("name", "u"));
        queen = profiles.create(Map.of("name", "Queen"));
        king = profiles.create(Map.of("name", "King"));
        knave = profiles.create(Map.of("name", "Knave"));
        database.statements();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private ManyThrough<Row, Row> granted() {
        return user.manyThrough("profiles");
    }

    private List<String> links() {
        return grants.findAll(q -> q.orderBy("userId").orderBy("profileId")).stream()
                .map(link -> link.get("userId") + "-" + link.get("profileId") + " " + link.get("level"))
                .toList();
    }

    @Test
    void valuesGivenToALinkThatIsThereShowOnTheOneInMemory() {
        granted().add(queen);
        Row found = users.findOne(q -> q.include("profiles")).orElseThrow();
        Row loaded = found.manyThrough("profiles").get().get(0);

        found.manyThrough("profiles").add(loaded, link -> link.set("level", 9));

        assertThat(found.manyThrough("profiles").links())
                .singleElement()
                .satisfies(link -> assertThat(link.get("level")).isEqualTo(9))
                .satisfies(link -> assertThat(link.changed()).isEmpty());
        assertThat(found.manyThrough("profiles").get()).containsExactly(loaded);
        assertThat(links()).containsExactly("1-1 9");
    }

    @Test
    void theDocumentedMethodsReadAndWriteLinks() {
        user.call("addProfile", 1);
        user.call("addProfiles", List.of(king, 3));
        assertThat(user.call("countProfiles")).isEqualTo(3L);
        assertThat(user.call("hasProfile", 1)).isEqualTo(true);
        assertThat(user.call("hasProfiles", List.of(queen, king))).isEqualTo(true);
        user.call("setProfiles", List.of(3));
        assertThat(user.call("getProfiles")).isEqualTo(List.of(knave));
        user.call("removeProfile", knave);
        assertThat(user.call("countProfiles")).isEqualTo(0L);
        user.call("createProfile", Map.of("name", "Jack"), Map.of("level", 77));
        assertThat(links()).containsExactly("1-4 77");
        user.call("setProfiles", (Object) null);
        assertThat(links()).isEmpty();
    }

    @Test
    void addingAgainUpdatesTheLinkOnlyWhenItIsGivenValues() {
        granted().add(queen, link -> link.set("level", 5));
        granted().add(queen);
        assertThat(links()).containsExactly("1-1 5");

        granted().add(queen, link -> link.set("level", 6));
        user.call("addProfiles", List.of(queen, king), Map.of("selfGranted", true));

        assertThat(links()).containsExactly("1-1 6", "1-2 3");
        assertThat(granted().link(queen).get("selfGranted")).isEqualTo(true);
    }

    @Test
    void setWritesTheDifferenceAndKeepsTheLinksThatStay() {
        granted().add(queen, link -> link.set("level", 9));
        granted().add(king);

        granted().set(List.of(queen, knave));

        assertThat(links()).containsExactly("1-1 9", "1-3 3");
        assertThat(granted().get()).containsExactlyInAnyOrder(queen, knave);
    }

    @Test
    void aLinkIsFoundWhetherOrNotTheTargetsAreLoaded() {
        granted().add(queen, link -> link.set("level", 9));
        granted().add(king, link -> link.set("level", 1));

        assertThat(granted().link(king).get("level")).isEqualTo(1);
        granted().get();
        database.statements();
        assertThat(granted().link(queen).get("level")).isEqualTo(9);
        assertThat(granted().links()).extracting(link -> link.get("level")).containsExactlyInAnyOrder(9, 1);
        assertThat(database.statements()).isEmpty();
        assertThat(granted().links().get(0).get("profileId"))
                .isEqualTo(granted().get().get(0).get("id"));
        assertThatThrownBy(() -> granted().link(knave))
                .isInstanceOf(EmptyResultException.class)
                .hasMessageContaining("not connected");
    }

    @Test
    void aLinkThatAFilteredIncludeLeftOutIsStillFound() {
        granted().set(List.of(queen, king));
        Row filtered = users.getByPk(1, q -> q.include("profiles", p -> p.where("name", "Queen")));

        assertThat(filtered.manyThrough("profiles").get()).containsExactly(queen);
        assertThat(filtered.manyThrough("profiles").link(king).get("profileId")).isEqualTo(2);
    }

    @Test
    void aLinkCanBeChangedLikeAnyRow() {
        granted().add(queen);

        granted().link(queen).update(Map.of("level", 50));

        assertThat(links()).containsExactly("1-1 50");
    }

    @Test
    void fetchTakesConditionsOnTheJunction() {
        granted().add(queen, link -> link.set("level", 9));
        granted().add(king);

        assertThat(granted().fetch(q -> q.through(link -> link.where("level", 3))))
                .containsExactly(king);
        assertThat(granted()
                        .fetch(q -> q.where("name", "Queen")
                                .through(link -> link.where("level").gt(3))))
                .containsExactly(queen);
        assertThat(granted().fetch(q -> q.orderBy("name").limit(1))).containsExactly(king);
        assertThat(granted().isLoaded()).isFalse();
        assertThat(granted().into(Named.class).findAll(q -> q.where("name", "King")))
                .containsExactly(new Named("King"));
        assertThat(granted().count(w -> w.where("name", "King"))).isEqualTo(1);
    }

    @Test
    void theGetterTakesThemToo() {
        granted().add(queen, link -> link.set("level", 9));
        granted().add(king);

        Object found = user.call("getProfiles", Queries.of(q -> q.through(link -> link.where("level", 9))));

        assertThat(found).isEqualTo(List.of(queen));
    }

    @Test
    void bothEndsAreRightAfterAWrite() {
        assertThat(granted().get()).isEmpty();
        assertThat(queen.many("users").get()).isEmpty();

        granted().add(queen);
        assertThat(granted().get()).containsExactly(queen);
        assertThat(queen.many("users").get()).containsExactly(user);

        granted().set(List.of(king));
        assertThat(queen.many("users").get()).isEmpty();
        Row known = granted().get().get(0);
        assertThat(known.many("users").get()).containsExactly(user);
        granted().set(List.of());
        assertThat(known.many("users").get()).isEmpty();
    }

    @Test
    void createMakesTargetAndLink() {
        Row jack = granted().create(p -> p.set("name", "Jack"), link -> link.set("level", 8));

        assertThat(jack.isNew()).isFalse();
        assertThat(granted().get()).containsExactly(jack);
        assertThat(links()).containsExactly("1-4 8");
    }

    @Test
    void unsavedTargetsAreInsertedWithTheirLinks() {
        Row fresh = profiles.build(Map.of("name", "fresh"));

        granted().addAll(List.of(fresh, queen));

        assertThat(links()).containsExactly("1-1 3", "1-4 3");
    }

    @Test
    void anUnknownKeyIsRefusedBeforeAnythingChanges() {
        granted().add(queen);
        database.statements();

        assertThatThrownBy(() -> user.call("setProfiles", List.of(king, 99)))
                .isInstanceOf(EmptyResultException.class)
                .hasMessageContaining("99");

        assertThat(database.work()).singleElement().asString().startsWith("SELECT");
        assertThat(links()).containsExactly("1-1 3");
        assertThat(user.call("hasProfiles", List.of(queen, 99))).isEqualTo(false);
    }

    @Test
    void theJunctionsOwnAssociationsServeTheSuperManyToMany() {
        granted().add(queen, link -> link.set("level", 4));

        Row link = granted().links().get(0);

        assertThat(link.one("profile").get()).isEqualTo(queen);
        assertThat(link.one("user").get()).isEqualTo(user);
    }
}
