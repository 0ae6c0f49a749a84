package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.OnDelete.CASCADE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequelize4j.ColumnInfo;
import org.sequelize4j.QueryInterface;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The samples of docs/guide/query-interface.md. */
@DatabaseTest
class QueryInterfaceGuideTest {
    @Test
    void tablesAreMadeAndChangedWithoutModels(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            QueryInterface tables = sequelize.queryInterface();
            tables.createTable(
                    "ships",
                    t -> t.column("id", INTEGER, c -> c.primaryKey().autoIncrement())
                            .column("name", STRING, c -> c.allowNull(false)));
            tables.createTable(
                    "sails",
                    t -> t.column("id", INTEGER, c -> c.primaryKey().autoIncrement())
                            .column(
                                    "shipId",
                                    INTEGER,
                                    c -> c.references("ships", "id").onDelete(CASCADE)));

            tables.addColumn("ships", "masts", INTEGER, c -> c.defaultValue(3));
            tables.renameColumn("ships", "name", "title");
            tables.changeColumn("ships", "title", STRING(40), c -> c.allowNull(false));
            tables.addIndex("ships", List.of("title"), i -> i.unique().name("ships_once"));
            tables.addConstraint(
                    "ships", c -> c.check(w -> w.where("masts").gt(0)).name("some_mast"));

            tables.bulkInsert("ships", List.of(Map.of("title", "Pearl"), Map.of("title", "Ranger", "masts", 2)));
            tables.bulkUpdate("ships", Map.of("masts", 4), w -> w.where("title", "Ranger"));
            List<Map<String, Object>> rows =
                    tables.select("ships", q -> q.where("masts").gte(3).orderBy("id"));
            tables.upsert("ships", Map.of("title", "Pearl", "masts", 4)); // title is unique
            tables.decrement("ships", "masts", 1, w -> w.where("title", "Pearl"));

            assertThat(rows).extracting(row -> row.get("title")).containsExactly("Pearl", "Ranger");
            assertThat(tables.rawSelect("ships", "masts", q -> q.where("title", "Pearl")))
                    .hasValueSatisfying(
                            masts -> assertThat(((Number) masts).intValue()).isEqualTo(3));

            Map<String, ColumnInfo> columns = tables.describeTable("ships");
            assertThat(columns.get("masts").defaultValue()).isEqualTo("3");

            tables.removeConstraint("ships", "some_mast");
            tables.removeColumn("ships", "masts");
            assertThat(tables.describeTable("ships")).containsOnlyKeys("id", "title");
        }
    }
}
