package org.sequelize4j.behaviour.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.UUID;

import java.util.List;
import java.util.Map;
import org.sequelize4j.Model;
import org.sequelize4j.Orphans;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Graphs over keys of several columns, over keys that clients make, and of models that delete softly. */
class SaveKeysTest {
    @DatabaseTest
    void keysOfSeveralColumnsTakeTheParentsPart(TestDatabase database) {
        try (Sequelize sequelize =
                Sequelize.builder().url(database.url()).timestamps(false).connect()) {
            Model<Row> orders = sequelize.define("order", m -> m.attribute("note", STRING));
            Model<Row> lines = sequelize.define(
                    "line",
                    m -> m.attribute("orderId", INTEGER, a -> a.primaryKey())
                            .attribute("number", INTEGER, a -> a.primaryKey())
                            .attribute("sku", STRING));
            orders.hasMany(lines);
            sequelize.sync();
            orders.saveGraph(
                    Map.of("lines", List.of(Map.of("number", 1, "sku", "a"), Map.of("number", 2, "sku", "b"))),
                    g -> g.association("lines"));

            orders.saveGraph(
                    Map.of("id", 1, "lines", List.of(Map.of("number", 2, "sku", "c"), Map.of("number", 3, "sku", "d"))),
                    g -> g.association("lines", l -> l.replace().allowCreate().orphans(Orphans.DELETE)));
            assertThat(lines.findAll(q -> q.orderBy("number")))
                    .extracting(line -> line.get("number") + " " + line.get("sku"))
                    .containsExactly("2 c", "3 d");
        }
    }

    @DatabaseTest
    void clientsMayMakeTheKeys(TestDatabase database) {
        try (Sequelize sequelize =
                Sequelize.builder().url(database.url()).timestamps(false).connect()) {
            Model<Row> teams = sequelize.define(
                    "team", m -> m.attribute("id", UUID, a -> a.primaryKey()).attribute("name", STRING));
            Model<Row> players = sequelize.define(
                    "player", m -> m.attribute("id", UUID, a -> a.primaryKey()).attribute("name", STRING));
            teams.hasMany(players);
            players.belongsTo(teams);
            sequelize.sync();
            String team = "0b7ef8d5-1c43-4bd0-a2cf-3f0f2a3f2c11";
            String ann = "1b7ef8d5-1c43-4bd0-a2cf-3f0f2a3f2c11";
            String bob = "2b7ef8d5-1c43-4bd0-a2cf-3f0f2a3f2c11";

            for (String name : List.of("Ann", "Anne")) {
                teams.saveGraph(
                        Map.of(
                                "id",
                                team,
                                "name",
                                "t",
                                "players",
                                List.of(Map.of("id", ann, "name", name), Map.of("id", bob))),
                        g -> g.allowCreate().association("players", p -> p.allowCreate()));
            }
            assertThat(players.count()).isEqualTo(2);
            assertThat(players.getByPk(ann).get("name")).isEqualTo("Anne");
            assertThat(players.getByPk(bob).get("teamId")).hasToString(team);
        }
    }

    @DatabaseTest
    void softlyDeletedOrphansStay(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> posts = sequelize.define("post", m -> m.attribute("title", STRING));
            Model<Row> comments =
                    sequelize.define("comment", m -> m.attribute("text", STRING).paranoid(true));
            Model<Row> tags = sequelize.define("tag", m -> m.attribute("name", STRING));
            Model<Row> taggings = sequelize.define("tagging", m -> m.paranoid(true));
            posts.hasMany(comments);
            posts.belongsToMany(tags, a -> a.through(taggings));
            sequelize.sync();
            posts.saveGraph(
                    Map.of("comments", List.of(Map.of("text", "a")), "tags", List.of(Map.of("name", "red"))),
                    g -> g.association("comments").association("tags"));

            Map<String, Object> none = Map.of("id", 1, "comments", List.of(), "tags", List.of());
            posts.saveGraph(
                    none,
                    g -> g.association("comments", c -> c.replace().orphans(Orphans.DELETE))
                            .association("tags", t -> t.replace()));
            assertThat(comments.count()).isZero();
            assertThat(comments.count(q -> q.paranoid(false))).isEqualTo(1);
            assertThat(taggings.count()).isZero();

            posts.saveGraph(Map.of("id", 1, "tags", List.of(1)), g -> g.association("tags"));
            assertThat(taggings.count()).as("the link lives again").isEqualTo(1);
            assertThat(taggings.count(q -> q.paranoid(false))).isEqualTo(1);
        }
    }
}
