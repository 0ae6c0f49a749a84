package org.sequelize4j.behaviour.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Tree;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Trees over data that is none, and over keys of several columns: every call ends, and gives no row twice. */
@DatabaseTest
class TreeCirclesTest {
    private final Sequelize sequelize;
    private final Model<Row> nodes;
    private final Tree<Row> tree;

    TreeCirclesTest(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        nodes = sequelize.define(
                "node",
                m -> m.attribute("region", STRING(20), a -> a.primaryKey())
                        .attribute("number", INTEGER, a -> a.primaryKey())
                        .attribute("name", STRING)
                        .timestamps(false));
        nodes.hasMany(nodes, a -> a.as("children").foreignKeys("parentRegion", "parentNumber"));
        nodes.belongsTo(nodes, a -> a.as("parent").foreignKeys("parentRegion", "parentNumber"));
        sequelize.sync();
        add("north", 1, "one", null, null);
        add("north", 2, "two", "north", 1);
        add("south", 1, "three", "north", 2);
        add("south", 2, "four", "south", 1);
        add("south", 3, "five", "south", 1);
        tree = nodes.tree("children");
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private void add(String region, int number, String name, String parentRegion, Integer parentNumber) {
        nodes.create(n -> n.set("region", region)
                .set("number", number)
                .set("name", name)
                .set("parentRegion", parentRegion)
                .set("parentNumber", parentNumber));
    }

    private Row find(String name) {
        return nodes.findOne(q -> q.where("name", name)).orElseThrow();
    }

    private void closeTheCircle() {
        nodes.update(Map.of("parentRegion", "south", "parentNumber", 1), w -> w.where("name", "one"));
    }

    @Test
    void keysOfSeveralColumnsMakeTreesToo() {
        assertThat(names(tree.descendants(find("one")))).containsExactly("two", "three", "four", "five");
        assertThat(names(tree.ancestors(find("five")))).containsExactly("three", "two", "one");
        assertThat(tree.find().get(0).many("children").get().get(0).get("name")).isEqualTo("two");
        assertThat(tree.isAncestor(find("one"), find("five"))).isTrue();
    }

    @Test
    void aCircleEndsWithTheRowThatWasAskedFor() {
        closeTheCircle();

        assertThat(names(tree.descendants(find("one")))).containsExactly("two", "three", "four", "five");
        assertThat(names(tree.ancestors(find("one")))).containsExactly("three", "two");
        assertThat(names(tree.ancestors(find("four")))).containsExactly("three", "two", "one");
    }

    @Test
    void loadedBelowARowOfACircleThatRowDoesNotComeBack() {
        closeTheCircle();

        Row one = tree.load(find("one"));
        Row three = one.many("children").get().get(0).many("children").get().get(0);

        assertThat(names(three.many("children").get())).containsExactly("four", "five");
    }

    @Test
    void aCircleHasNoTopAndCanBeReadFromAnyRowOfIt() {
        closeTheCircle();

        assertThat(tree.find()).isEmpty();
        List<Row> found = tree.from(w -> w.where("name", "two")).find();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).toJson()).contains("one", "two", "three", "four", "five");
    }

    @Test
    void aDepthLimitHoldsInACircleToo() {
        closeTheCircle();

        assertThat(names(tree.depth(2).descendants(find("two")))).containsExactly("three", "one", "four", "five");
        assertThat(names(tree.depth(50).descendants(find("two")))).containsExactly("three", "one", "four", "five");
    }

    @Test
    void aRowThatIsItsOwnParentHasNeitherAncestorsNorDescendants() {
        nodes.update(Map.of("parentRegion", "south", "parentNumber", 3), w -> w.where("name", "five"));

        assertThat(tree.descendants(find("five"))).isEmpty();
        assertThat(tree.ancestors(find("five"))).isEmpty();
        assertThat(tree.isAncestor(find("five"), find("five"))).isFalse();
    }

    private static List<Object> names(List<Row> rows) {
        return rows.stream().map(row -> row.get("name")).toList();
    }
}
