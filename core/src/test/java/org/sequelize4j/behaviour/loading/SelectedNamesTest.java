package org.sequelize4j.behaviour.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.fn;

import java.util.List;
import java.util.Map;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Sort;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Under which names a query loads: computed values in the place of attributes, columns, and includes that load nothing. */
class SelectedNamesTest {
    private static Model<Row> people(Sequelize sequelize) {
        Model<Row> people = sequelize.define(
                "person",
                m -> m.attribute("firstName", STRING, a -> a.field("first_name"))
                        .timestamps(false));
        Model<Row> pets =
                sequelize.define("pet", m -> m.attribute("name", STRING).timestamps(false));
        pets.belongsTo(people, a -> a.as("owner"));
        sequelize.sync();
        Row ann = people.create(Map.of("firstName", "Ann"));
        pets.create(Map.of("name", "Rex", "ownerId", ann.get("id")));
        return people;
    }

    @DatabaseTest
    void aComputedValueTakesThePlaceOfAnAttributeThatIsNotLoaded(TestDatabase db) {
        try (Sequelize sequelize = Sequelize.connect(db.url())) {
            Model<Row> people = people(sequelize);

            Row loud = people.findOne(q -> q.attributes("id").attribute(fn("upper", col("firstName")), "firstName"))
                    .orElseThrow();

            assertThat(loud.get("firstName")).isEqualTo("ANN");
            assertThat(loud.toMap()).containsEntry("firstName", "ANN");
        }
    }

    @DatabaseTest
    void colTakesTheNameOfAColumnToo(TestDatabase db) {
        try (Sequelize sequelize = Sequelize.connect(db.url())) {
            Model<Row> people = people(sequelize);

            List<Map<String, Object>> rows = people.findRows(q -> q.attributes(new String[0])
                    .attribute(fn("lower", col("first_name")), "quiet")
                    .orderBy(col("first_name"), Sort.ASC));

            assertThat(rows).containsExactly(Map.of("quiet", "ann"));
        }
    }

    @DatabaseTest
    void anIncludeThatLoadsNoAttributeShowsNothing(TestDatabase db) {
        try (Sequelize sequelize = Sequelize.connect(db.url())) {
            people(sequelize);

            Row pet = sequelize
                    .model("pet")
                    .findOne(q -> q.attributes("name")
                            .include("owner", o -> o.attributes(new String[0]).required(true)))
                    .orElseThrow();

            assertThat(pet.toMap()).containsEntry("name", "Rex").doesNotContainKey("owner");
        }
    }
}
