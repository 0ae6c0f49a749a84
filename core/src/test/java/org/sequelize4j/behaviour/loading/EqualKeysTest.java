package org.sequelize4j.behaviour.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.UUID;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.LoadStrategy;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** A key of a joined row that equals that of the row above is read from there, and stands in the instance all the same. */
@DatabaseTest
class EqualKeysTest {
    private static final UUID ANN = new UUID(1, 2);

    record Badge(@Nullable Integer id, @Nullable UUID ownerId) {}

    record Owner(UUID id, @Nullable Badge badge) {}

    private final Sequelize sequelize;
    private final Model<Row> owners;

    EqualKeysTest(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).timestamps(false).connect();
        owners = sequelize.define(
                "owner",
                m -> m.attribute("id", UUID, a -> a.primaryKey())
                        .attribute("code", STRING, a -> a.unique().allowNull(false)));
        Model<Row> badges = sequelize.define("badge", m -> m.attribute("id", INTEGER, a -> a.primaryKey()));
        Model<Row> details = sequelize.define(
                "detail", m -> m.attribute("ownerId", UUID, a -> a.primaryKey()).attribute("text", STRING));
        Model<Row> labels = sequelize.define("label", m -> m.attribute("code", STRING));
        Model<Row> pets = sequelize.define("pet", m -> m.attribute("name", STRING));
        Model<Row> clubs = sequelize.define("club", m -> m.attribute("name", STRING));
        owners.hasOne(badges, a -> a.unique());
        owners.hasOne(details, a -> a.foreignKey("ownerId"));
        owners.hasOne(
                labels,
                a -> a.foreignKey("code").sourceKey("code").constraints(false).unique());
        owners.hasMany(pets);
        owners.belongsToMany(clubs, a -> a.through("membership"));
        sequelize.sync();
        Row ann = owners.create(Map.of("id", ANN, "code", "ann"));
        owners.create(Map.of("id", new UUID(3, 4), "code", "bob"));
        badges.create(Map.of("id", 7, "ownerId", ANN));
        details.create(Map.of("ownerId", ANN, "text", "tall"));
        labels.create(Map.of("code", "ANN"));
        pets.create(Map.of("name", "Rex", "ownerId", ANN));
        ann.many("clubs").create(club -> club.set("name", "chess"));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private List<Row> owners(String included) {
        return owners.findAll(q -> q.include(included).orderBy("code"));
    }

    @Test
    void theRowOfAHasOneHasItsKey() {
        List<Row> found = owners("badge");

        assertThat(found.get(0).one("badge").get().toMap()).isEqualTo(Map.of("id", 7, "ownerId", ANN));
        assertThat(found.get(1).one("badge").optional()).isEmpty();
    }

    @Test
    void aKeyThatIsThePrimaryKeyTellsWhetherThereIsARow() {
        List<Row> found = owners("detail");

        assertThat(found.get(0).one("detail").get().toMap()).isEqualTo(Map.of("ownerId", ANN, "text", "tall"));
        assertThat(found.get(1).one("detail").optional()).isEmpty();
    }

    @Test
    void textsThatADatabaseTakesForEqualStayAsTheyAre() {
        Optional<Row> label = owners("label").get(0).one("label").optional();

        assertThat(label.map(row -> row.get("code"))).isIn(Optional.empty(), Optional.of("ANN"));
    }

    @Test
    void joinedRowsOfAHasManyHaveTheirKey() {
        Row ann = owners.getByPk(ANN, q -> q.include("pets", p -> p.strategy(LoadStrategy.JOIN)));

        assertThat(ann.many("pets").get()).extracting(pet -> pet.get("ownerId")).containsExactly(ANN);
    }

    @Test
    void rowsOfAJunctionHaveBothTheirKeys() {
        for (LoadStrategy strategy : List.of(LoadStrategy.JOIN, LoadStrategy.SEPARATE)) {
            Row ann = owners.getByPk(ANN, q -> q.include("clubs", c -> c.strategy(strategy)));
            Row club = ann.manyThrough("clubs").get().get(0);

            assertThat(ann.manyThrough("clubs").links())
                    .extracting(Row::toMap)
                    .containsExactly(Map.of("ownerId", ANN, "clubId", club.get("id")));
        }
    }

    @Test
    void recordsHaveTheKeyToo() {
        assertThat(owners.into(Owner.class).findAll(q -> q.orderBy("code")))
                .containsExactly(new Owner(ANN, new Badge(7, ANN)), new Owner(new UUID(3, 4), null));
    }

    @Test
    void aQueryForTheKeyAloneReadsIt() {
        List<Row> found = owners.findAll(q -> q.attributes("code")
                .include("badge", b -> b.attributes("ownerId"))
                .orderBy("code"));

        assertThat(found.get(0).one("badge").get().get("ownerId")).isEqualTo(ANN);
        assertThat(found.get(1).one("badge").optional()).isEmpty();
    }
}
