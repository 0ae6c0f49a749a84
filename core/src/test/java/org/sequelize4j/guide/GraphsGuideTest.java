package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.BelongsToMany;
import org.sequelize4j.GraphPlan;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.ManyThrough;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Orphans;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.Unique;
import org.sequelize4j.Validate;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The samples of docs/guide/graphs.md. */
@DatabaseTest
class GraphsGuideTest {
    @Table(timestamps = false)
    interface Team extends Instance<Team> {
        Long id();

        String name();

        Team setName(String name);

        @BelongsTo
        One<Coach> coach();

        @HasMany
        Many<Player> players();

        @BelongsToMany
        ManyThrough<Sponsor, Contract> sponsors();
    }

    @Table(timestamps = false)
    interface Coach extends Instance<Coach> {
        Long id();

        String name();

        Coach setName(String name);
    }

    @Table(timestamps = false)
    interface Player extends Instance<Player> {
        Long id();

        String name();

        Player setName(String name);

        @Unique
        String email();

        Player setEmail(String email);

        @Validate(min = 1, max = 99)
        Integer number();

        Player setNumber(Integer number);

        @BelongsTo
        One<Team> team();
    }

    @Table(timestamps = false)
    interface Sponsor extends Instance<Sponsor> {
        Long id();

        @Unique
        String name();

        Sponsor setName(String name);

        @BelongsToMany
        ManyThrough<Team, Contract> teams();
    }

    @Table(timestamps = false)
    interface Contract extends Instance<Contract> {
        Integer amount();

        Contract setAmount(Integer amount);

        @BelongsTo
        One<Team> team();

        @BelongsTo
        One<Sponsor> sponsor();
    }

    record PlayerForm(Long id, String name, Integer number) {}

    record TeamForm(Long id, String name, List<PlayerForm> players) {}

    private final Statements statements = new Statements();
    private Sequelize sequelize;
    private Model<Team> teams;
    private Model<Player> players;
    private Model<Sponsor> sponsors;

    @BeforeEach
    void define(TestDatabase database) {
        sequelize = Statements.connect(database.url(), statements);
        teams = sequelize.define(Team.class);
        players = sequelize.model(Player.class);
        sponsors = sequelize.model(Sponsor.class);
        sequelize.sync();
        teams.saveGraph(
                new TeamForm(null, "Reds", List.of(new PlayerForm(null, "Ann", 1), new PlayerForm(null, "Bob", 2))));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void ofInstances() {
        Team reds = teams.findOne(q -> q.include(Team::players)).orElseThrow();
        reds.setName("The Reds");
        reds.players().get().forEach(player -> player.setNumber(player.number() + 10));
        reds.with(Team::players, p -> p.setName("Carol").setNumber(3));
        reds.saveGraph();

        assertThat(players.count(q -> q.where(Player::number).gt(10))).isEqualTo(2);
        assertThat(players.count()).isEqualTo(3);
        assertThat(teams.getByPk(1).name()).isEqualTo("The Reds");
    }

    @Test
    void ofRecords() {
        TeamForm form =
                new TeamForm(1L, "Reds", List.of(new PlayerForm(2L, "Bob", 7), new PlayerForm(null, "Carol", 3)));
        Team saved = teams.saveGraph(
                form, g -> g.association(Team::players, p -> p.replace().orphans(Orphans.DELETE)));

        assertThat(saved.players().get()).extracting(Player::id).containsExactly(2L, 3L);
        assertThat(players.findAll(q -> q.orderBy(Player::id)))
                .extracting(Player::name)
                .containsExactly("Bob", "Carol");
    }

    @Test
    void ofValues() {
        sponsors.bulkCreate(List.of(Map.of("name", "Acme"), Map.of("name", "Ajax")));
        teams.saveGraph(
                Map.of(
                        "id", 1,
                        "coach", Map.of("name", "Dora"),
                        "sponsors", List.of(2, Map.of("id", 1, "Contract", Map.of("amount", 500)))),
                g -> g.association(Team::coach).association(Team::sponsors));

        teams.saveGraph(
                Map.of("id", 1, "sponsors", List.of(Map.of("name", "Acme"), Map.of("name", "Zeus"))),
                g -> g.association(
                        Team::sponsors, s -> s.connectOrCreate(Sponsor::name).disconnect(2)));
        assertThat(teams.getByPk(1).sponsors().count()).isEqualTo(2);
        assertThat(teams.getByPk(1).coach().get().name()).isEqualTo("Dora");
    }

    @Test
    void dryRun() {
        GraphPlan plan = teams.planGraph(
                new TeamForm(1L, "Blues", List.of(new PlayerForm(2L, "Bob", 7))),
                g -> g.association(Team::players, p -> p.replace()));
        assertThat(plan.toString()).isEqualTo("""
                        UNLINK players Player {id=1} {teamId=null}
                        UPDATE Team {id=1} {name=Blues}
                        UPDATE players[0] Player {id=2} {number=7}""");
        assertThat(teams.getByPk(1).name()).isEqualTo("Reds");
    }

    @Test
    void refusals() {
        TeamForm form =
                new TeamForm(1L, "Reds", List.of(new PlayerForm(1L, "Ann", 1), new PlayerForm(null, "Bob", 100)));
        assertThatThrownBy(() -> teams.saveGraph(form))
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        refused -> assertThat(refused.items().get(0).path()).isEqualTo("players[1].number"));
    }

    @Test
    void manyTakeAsFewStatementsAsOne() {
        List<TeamForm> forms = List.of(
                new TeamForm(1L, "Reds", List.of(new PlayerForm(1L, "Ann", 10), new PlayerForm(2L, "Bob", 20))),
                new TeamForm(null, "Blues", List.of(new PlayerForm(null, "Dan", 1))));
        int sent = statements.of(() -> teams.saveGraphs(forms, g -> {}));
        assertThat(sent).isEqualTo(5); // two reads; an insert of teams, an update and an insert of players
    }
}
