package org.sequelize4j.behaviour.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Junctions that several associations share, and junctions that connect the same rows more than once. */
@DatabaseTest
class JunctionsTest {
    private Recorded database;

    @BeforeEach
    void open(TestDatabase empty) {
        database = new Recorded(empty);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Model<Row> model(String name) {
        return database.sequelize.define(name, m -> m.attribute("name", STRING));
    }

    @Test
    void removingARedLinkLeavesTheBlueOne() {
        Model<Row> users = model("user");
        Model<Row> teams = model("team");
        Model<Row> links = database.sequelize.define(
                "link", m -> m.attribute("colour", STRING(9)).attribute("since", INTEGER));
        users.belongsToMany(teams, a -> a.as("reds").through(links).throughScope(Map.of("colour", "red")));
        users.belongsToMany(teams, a -> a.as("blues").through(links).throughScope(Map.of("colour", "blue")));
        database.sequelize.sync();
        Row user = users.create(Map.of("name", "u"));
        Row team = teams.create(Map.of("name", "t"));

        user.manyThrough("reds").add(team, link -> link.set("since", 1));
        user.manyThrough("blues").add(team, link -> link.set("since", 2));
        assertThat(links.count()).isEqualTo(2);
        assertThat(user.manyThrough("reds").link(team).get("since")).isEqualTo(1);
        user.manyThrough("reds").add(team, link -> link.set("since", 3));
        assertThat(user.manyThrough("blues").link(team).get("since")).isEqualTo(2);
        assertThat(user.many("reds").get()).containsExactly(team);

        user.many("reds").remove(team);
        assertThat(user.many("reds").get()).isEmpty();
        assertThat(user.many("blues").get()).containsExactly(team);
        user.many("reds").add(team);
        user.many("blues").set(List.of());
        assertThat(user.many("reds").has(team)).isTrue();
        assertThat(links.count()).isEqualTo(1);
    }

    @Test
    void aPolymorphicJunctionKeepsImagesAndVideosApart() {
        Model<Row> images = model("image");
        Model<Row> videos = model("video");
        Model<Row> tags = model("tag");
        Model<Row> taggings = database.sequelize.define("tagging", m -> m.attribute("taggableType", STRING(20)));
        images.belongsToMany(
                tags,
                a -> a.through(taggings)
                        .throughScope(Map.of("taggableType", "image"))
                        .foreignKey("taggableId")
                        .constraints(false));
        videos.belongsToMany(
                tags,
                a -> a.through(taggings)
                        .throughScope(Map.of("taggableType", "video"))
                        .foreignKey("taggableId")
                        .constraints(false));
        database.sequelize.sync();
        Row image = images.create(Map.of("name", "i"));
        Row video = videos.create(Map.of("name", "v"));
        Row nature = tags.create(Map.of("name", "nature"));

        image.call("addTag", nature);
        video.call("addTag", nature);

        assertThat(taggings.count()).isEqualTo(2);
        assertThat(image.call("getTags")).isEqualTo(List.of(nature));
        assertThat(images.findAll(q -> q.include("tags")).get(0).many("tags").get())
                .containsExactly(nature);
        image.call("setTags", List.of());
        assertThat(image.call("countTags")).isEqualTo(0L);
        assertThat(video.call("countTags")).isEqualTo(1L);
    }

    @Test
    void withoutAUniqueKeyTheSameRowsAreConnectedAsOftenAsIsAsked() {
        Model<Row> players = model("player");
        Model<Row> games = model("game");
        Model<Row> scores = database.sequelize.define("score", m -> m.attribute("points", INTEGER));
        players.belongsToMany(games, a -> a.through(scores).unique(false));
        games.belongsToMany(players, a -> a.through(scores).unique(false));
        database.sequelize.sync();
        Row ann = players.create(Map.of("name", "ann"));
        Row chess = games.create(Map.of("name", "chess"));
        Row poker = games.create(Map.of("name", "poker"));

        ann.manyThrough("games").add(chess, link -> link.set("points", 1));
        ann.manyThrough("games").add(chess, link -> link.set("points", 2));

        assertThat(scores.count()).isEqualTo(2);
        assertThat(ann.many("games").get()).containsExactly(chess, chess);
        assertThat(ann.manyThrough("games").links())
                .extracting(link -> link.get("points"))
                .containsExactlyInAnyOrder(1, 2);
        assertThat(ann.many("games").count()).isEqualTo(2);
        assertThat(ann.many("games").hasAll(List.of(chess, poker))).isFalse();
        assertThat(ann.many("games").has(chess)).isTrue();
        ann.many("games").set(List.of(chess, poker));
        assertThat(scores.count()).isEqualTo(3);
        ann.many("games").remove(chess);
        assertThat(ann.many("games").get()).containsExactly(poker);
    }

    @Test
    void theJunctionAsAHasManyIsRefreshedByWritesThroughIt() {
        Model<Row> users = model("user");
        Model<Row> groups = model("group");
        Model<Row> memberships = database.sequelize.define("membership", m -> m.attribute("role", STRING));
        users.belongsToMany(groups, a -> a.through(memberships));
        groups.belongsToMany(users, a -> a.through(memberships));
        users.hasMany(memberships);
        database.sequelize.sync();
        Row user = users.create(Map.of("name", "u"));
        Row group = groups.create(Map.of("name", "g"));
        assertThat(user.many("memberships").get()).isEmpty();

        user.manyThrough("groups").add(group, link -> link.set("role", "admin"));

        assertThat(user.many("memberships").get())
                .singleElement()
                .satisfies(link -> assertThat(link.get("role")).isEqualTo("admin"));
    }
}
