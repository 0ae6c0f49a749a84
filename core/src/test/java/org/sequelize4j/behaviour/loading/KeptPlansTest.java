package org.sequelize4j.behaviour.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Whether a plan was kept or is made anew, the same statements are sent with the same values. */
@DatabaseTest
class KeptPlansTest {
    private static final int MODELS = 3;
    private static final int FINDS = 60;
    private static final String VALUES = " values ";

    private final TestDatabase database;
    private final List<String> sent = new ArrayList<>();

    KeptPlansTest(TestDatabase database) {
        this.database = database;
    }

    private Sequelize connect() {
        return Sequelize.builder()
                .url(database.url())
                .timestamps(false)
                .logBinds(true)
                .onSql(event -> sent.add(event.sql() + VALUES + event.binds()))
                .connect();
    }

    @Test
    void randomFindsSendTheSameStatementsByKeptPlansAsByNewOnes() {
        for (long seed = 1; seed <= MODELS; seed++) {
            Random random = new Random(seed);
            Entities entities = new RandomEntities(random).make();
            try (Sequelize sequelize = connect()) {
                DefinedEntities models = new DefinedEntities(sequelize, entities);
                sequelize.sync();
                models.fill(new RandomRows(random, entities).make());
                compare(seed, sequelize, models, searches(random, entities));
                sequelize.drop();
            }
        }
    }

    private static List<Search> searches(Random random, Entities entities) {
        List<Search> searches = new ArrayList<>();
        RandomSearches any = new RandomSearches(random, entities);
        RandomSearches overMany = RandomSearches.overMany(random, entities);
        for (int i = 0; i < FINDS; i++) {
            searches.add(any.root());
            searches.add(overMany.root());
        }
        return searches;
    }

    private void compare(long seed, Sequelize sequelize, DefinedEntities models, List<Search> searches) {
        List<List<String>> kept = new ArrayList<>();
        searches.forEach(search -> kept.add(statements(models, search)));
        for (int i = 0; i < searches.size(); i++) {
            // A new declaration throws plans away.
            sequelize.define("other" + i, m -> m.attribute("name", STRING));
            assertThat(statements(models, searches.get(i)))
                    .as("seed %d, find %d: %s", seed, i, searches.get(i))
                    .isEqualTo(kept.get(i));
        }
    }

    /**
     * What a find sends. Where its order leaves something open, the database may give the rows in another order the next
     * time (it does once it has gathered statistics), and the statements that follow ask for the same keys in that order.
     */
    private List<String> statements(DefinedEntities models, Search search) {
        List<String> statements = sent(models, search);
        return closed(search)
                ? statements
                : statements.stream().map(KeptPlansTest::withSortedValues).toList();
    }

    private static boolean closed(Search search) {
        return search.ordered() && search.inclusions().stream().allMatch(inclusion -> closed(inclusion.search()));
    }

    private static String withSortedValues(String statement) {
        int values = statement.indexOf(VALUES) + VALUES.length();
        return statement.substring(0, values)
                + Stream.of(statement.substring(values).split("[\\[\\], ]+"))
                        .sorted()
                        .toList();
    }

    private List<String> sent(DefinedEntities models, Search search) {
        sent.clear();
        orRefused(() -> models.model(search.entity()).findAll(q -> Asking.ask(search, q)));
        int found = sent.size();
        orRefused(() -> models.model(search.entity()).findAndCountAll(q -> Asking.ask(search, q)));
        // The count comes first. Behind it the same is found again, maybe in another order where the find says none.
        return List.copyOf(sent.subList(0, Math.min(sent.size(), found + 1)));
    }

    private void orRefused(Runnable find) {
        try {
            find.run();
        } catch (QueryException meaningless) {
            sent.add("refused" + VALUES);
        }
    }

    @Test
    void oneShapeServesManyValuesAndAllThatDecideAboutTheStatementAreInIt() {
        try (Sequelize sequelize = connect()) {
            Model<Row> ships =
                    sequelize.define("ship", m -> m.attribute("name", STRING).attribute("flag", STRING));
            ships.sync();
            ships.create(s -> s.set("name", "Pearl").set("flag", "black"));
            ships.create(s -> s.set("name", "Ranger"));

            assertThat(ships.findAll(q -> q.where("flag", "black"))).hasSize(1);
            assertThat(ships.findAll(q -> q.where("flag", "white"))).isEmpty();
            assertThat(ships.findAll(q -> q.where("flag", null))).hasSize(1);
            assertThat(ships.findAll(q -> q.where("name").in(List.of("Pearl", "Ranger"))))
                    .hasSize(2);
            assertThat(ships.findAll(q -> q.where("name").in(List.of("Ranger", "Ranger"))))
                    .hasSize(1);
            assertThat(ships.findAll(q -> q.where("name").in(List.of("Ranger"))))
                    .hasSize(1);
            assertThat(ships.findAll(q -> q.where("name").in(List.of()))).isEmpty();
            assertThat(ships.findAll(q -> q.limit(1))).hasSize(1);
            assertThat(ships.findAll(q -> q.limit(2))).hasSize(2);
            assertThat(ships.count(w -> w.where("flag", "black"))).isEqualTo(1);
            assertThat(ships.count(w -> w.where("flag", "white"))).isZero();
            assertThat(ships.count(w -> w.where("flag", null))).isEqualTo(1);
        }
    }

    @Test
    void aModelThatGetsAnAssociationLaterIsPlannedAnew() {
        try (Sequelize sequelize = connect()) {
            Model<Row> ships = sequelize.define("ship", m -> m.attribute("name", STRING));
            Model<Row> sails = sequelize.define("sail", m -> m.attribute("name", STRING));
            sails.sync();
            sails.create(s -> s.set("name", "jib"));
            assertThat(sails.findAll()).hasSize(1);

            sails.belongsTo(ships);
            sequelize.sync(s -> s.force());
            sails.create(s -> s.set("name", "main").with("ship", ship -> ship.set("name", "Pearl")));

            Row found = sails.findOne(q -> q.where("name", "main")).orElseThrow();
            assertThat(found.get("shipId")).isNotNull();
            assertThat(found.one("ship").get().get("name")).isEqualTo("Pearl");
        }
    }
}
