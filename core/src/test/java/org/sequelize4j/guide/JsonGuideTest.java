package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.JSON;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.Expression.cast;
import static org.sequelize4j.Expression.json;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Sort;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The samples of docs/guide/json.md. */
@DatabaseTest
class JsonGuideTest {
    @Test
    void documentsAreStoredSearchedAndChanged(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> people =
                    sequelize.define("person", m -> m.attribute("name", STRING).attribute("meta", JSON));
            sequelize.sync();
            people.create(Map.of(
                    "name",
                    "Ann",
                    "meta",
                    Map.of("age", 40, "address", Map.of("city", "Oslo"), "tags", List.of("sailor", "cook"))));

            List<Row> found = people.findAll(q -> q.where(json("meta", "address", "city"))
                    .eq("Oslo")
                    .where(json("meta", "age"))
                    .gte(18)
                    .where(json("meta", "tags", 0))
                    .startsWith("sail"));
            assertThat(found).hasSize(1);

            List<Row> sorted = people.findAll(q -> q.attributes("id")
                    .attribute(json("meta", "address"), "address")
                    .where(cast(json("meta", "age"), INTEGER))
                    .lt(65)
                    .orderBy(json("meta", "age"), Sort.DESC));
            assertThat(sorted.get(0).get("address")).isEqualTo(Map.of("city", "Oslo"));

            List<Row> cooks = people.findAll(q -> q.where("meta")
                    .contains(Map.of("tags", List.of("cook")))
                    .where(json("meta", "address"))
                    .hasKey("city"));
            assertThat(cooks).isEqualTo(found);

            Row ann = found.get(0);
            ann.setPath("meta", List.of("address", "city"), "Bergen").save();
            assertThat(people.count(
                            w -> w.where(json("meta", "address", "city")).eq("Bergen")))
                    .isEqualTo(1);
        }
    }
}
