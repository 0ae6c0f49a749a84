package org.sequelize4j.behaviour.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.AggregateException;
import org.sequelize4j.error.ForeignKeyConstraintException;
import org.sequelize4j.error.NotNullConstraintException;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.error.ValidationItem;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** What refuses a row of a graph, or of many, says which one it is. */
@DatabaseTest
class RefusalPathsTest {
    private final Sequelize sequelize;
    private final Model<Row> teams;
    private final Model<Row> players;

    RefusalPathsTest(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).timestamps(false).connect();
        teams = sequelize.define("team", m -> m.attribute("name", STRING(20)));
        players = sequelize.define(
                "player",
                m -> m.attribute("email", STRING(40), a -> a.unique().validate(v -> v.len(2, 40)))
                        .attribute("name", STRING(10), a -> a.allowNull(false)));
        Model<Row> clubs = sequelize.define("club", m -> m.attribute("name", STRING(20)));
        teams.hasMany(players);
        players.belongsTo(teams);
        players.belongsTo(clubs);
        sequelize.sync();
        players.create(Map.of("email", "ann@x", "name", "Ann"));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private static Map<String, Object> player(String email) {
        return Map.of("email", email, "name", "p");
    }

    private static void refuses(Class<? extends ValidationException> type, String path, ThrowingCallable write) {
        assertThatThrownBy(write)
                .isInstanceOfSatisfying(
                        type,
                        refused -> assertThat(refused.items())
                                .extracting(ValidationItem::path)
                                .containsExactly(path));
    }

    private Map<String, Object> team(String... emails) {
        return Map.of(
                "name",
                "t",
                "players",
                Arrays.stream(emails).map(RefusalPathsTest::player).toList());
    }

    @Test
    void createTellsThePlaceOfWhatValidationRefuses() {
        refuses(
                ValidationException.class,
                "players[1].email",
                () -> teams.create(team("bob@x", "y"), o -> o.include("players")));
        refuses(
                ValidationException.class,
                "players[0].name",
                () -> teams.create(t -> t.with("players", p -> p.set("email", "new@x"))));
        refuses(
                ValidationException.class,
                "players[0].email",
                () -> teams.create(
                        Map.of("players", List.of(Map.of("email", List.of(), "name", "x"))),
                        o -> o.include("players")));
    }

    @Test
    void createTellsThePlaceOfATakenValue() {
        assertThatThrownBy(() -> teams.create(team("bob@x", "ann@x", "carol@x"), o -> o.include("players")))
                .isInstanceOfSatisfying(UniqueConstraintException.class, taken -> {
                    ValidationItem item = taken.items().get(0);
                    assertThat(item.path()).isEqualTo("players[1].email");
                    assertThat(item.value()).isEqualTo("ann@x");
                    assertThat(item.message()).isEqualTo("email must be unique");
                    assertThat(taken.attributes()).containsExactly("email");
                    assertThat(taken.getMessage()).startsWith("players[1]: ");
                });
        refuses(
                UniqueConstraintException.class,
                "players[2].email",
                () -> teams.create(team("bob@x", "carol@x", "bob@x"), o -> o.include("players")));
        assertThat(teams.count()).isZero();
    }

    @Test
    void hooksChangeNothingOfThat() {
        players.hooks(h -> h.beforeCreate(row -> row.set("name", "hooked")));

        refuses(
                UniqueConstraintException.class,
                "players[1].email",
                () -> teams.create(team("bob@x", "ann@x"), o -> o.include("players")));
    }

    @Test
    void insideATransactionThatGoesOnToo() {
        sequelize.useTransaction(tx -> {
            refuses(
                    UniqueConstraintException.class,
                    "players[1].email",
                    () -> teams.create(team("bob@x", "ann@x"), o -> o.include("players")));
            refuses(
                    UniqueConstraintException.class,
                    "players[1].email",
                    () -> teams.saveGraph(team("bob@x", "ann@x"), g -> g.association("players")));
            assertThat(players.count()).isEqualTo(1);
        });
    }

    @Test
    void saveGraphTellsThePlaceOfATakenValue() {
        refuses(
                UniqueConstraintException.class,
                "[1].players[1].email",
                () -> teams.saveGraphs(
                        List.of(team("a@x", "b@x"), team("c@x", "ann@x")), g -> g.association("players")));
        Row team = teams.saveGraph(team("a@x", "b@x"), g -> g.association("players"));
        List<Object> ids = team.many("players").get().stream()
                .<Object>map(player -> player.get("id"))
                .toList();
        refuses(
                UniqueConstraintException.class,
                "players[1].email",
                () -> teams.saveGraph(
                        Map.of(
                                "id",
                                team.get("id"),
                                "players",
                                List.of(
                                        Map.of("id", ids.get(0), "email", "free@x"),
                                        Map.of("id", ids.get(1), "email", "ann@x"))),
                        g -> g.association("players")));
    }

    @Test
    void aForeignKeyThatLeadsNowhereIsTold() {
        List<Map<String, Object>> rows =
                List.of(player("a@x"), Map.of("email", "b@x", "name", "b", "clubId", 77), player("c@x"));

        refuses(ForeignKeyConstraintException.class, "[1].clubId", () -> players.bulkCreate(rows));
        refuses(
                ForeignKeyConstraintException.class,
                "players[1].clubId",
                () -> teams.create(Map.of("players", rows), o -> o.include("players")));
    }

    @Test
    void bulkCreateTellsTheNumberOfTheRow() {
        refuses(
                UniqueConstraintException.class,
                "[2].email",
                () -> players.bulkCreate(List.of(player("a@x"), player("b@x"), player("ann@x"))));
        refuses(
                NotNullConstraintException.class,
                "[1].name",
                () -> players.bulkCreate(List.of(player("a@x"), Map.of("email", "b@x"))));
        refuses(
                UniqueConstraintException.class,
                "[1].players[0].email",
                () -> teams.bulkCreate(List.of(team("a@x"), team("ann@x")), o -> o.include("players")));
    }

    @Test
    void refusalsOfManyRowsKeepTheWordsOfEach() {
        assertThatThrownBy(() -> players.bulkCreate(
                        List.of(player("a@x"), player("b"), Map.of("email", "c")), o -> o.validate(true)))
                .isInstanceOfSatisfying(AggregateException.class, refused -> {
                    assertThat(refused.items())
                            .extracting(ValidationItem::path)
                            .containsExactly("[1].email", "[2].email", "[2].name");
                    assertThat(refused.errors().get(0).node()).isEqualTo("[1]");
                    assertThat(refused.errors().get(0).get("email")).hasSize(1);
                });
    }

    @Test
    void bulkSaveTellsTheNumberOfTheRow() {
        players.bulkCreate(List.of(player("a@x"), player("b@x")));
        List<Row> all = new ArrayList<>(players.findAll(q -> q.orderBy("id")));
        all.get(1).set("email", "free@x");
        all.get(2).set("email", "ann@x");

        refuses(UniqueConstraintException.class, "[2].email", () -> players.bulkSave(all));
        all.get(2).set("email", "x");
        refuses(AggregateException.class, "[2].email", () -> players.bulkSave(all));
    }
}
