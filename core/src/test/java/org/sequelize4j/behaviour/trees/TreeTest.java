package org.sequelize4j.behaviour.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.BOOLEAN;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.VIRTUAL;
import static org.sequelize4j.Sort.DESC;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Tree;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Rows of a self-association read as a tree: down, up, nested and flat, one statement each. */
@DatabaseTest
class TreeTest {
    private final List<String> statements = new ArrayList<>();
    private final Sequelize sequelize;
    private final Model<Row> categories;
    private final Model<Row> products;
    private final Tree<Row> tree;

    TreeTest(TestDatabase database) {
        sequelize = Sequelize.builder()
                .url(database.url())
                .onSql(event -> statements.add(event.sql()))
                .connect();
        categories = sequelize.define(
                "category",
                m -> m.attribute("name", STRING)
                        .attribute("open", BOOLEAN, a -> a.defaultValue(true))
                        .attribute("level", VIRTUAL)
                        .timestamps(false)
                        .paranoid(true));
        products = sequelize.define("product", m -> m.attribute("title", STRING).timestamps(false));
        categories.hasMany(categories, a -> a.as("children").foreignKey("parentId"));
        categories.belongsTo(categories, a -> a.as("parent").foreignKey("parentId"));
        categories.hasMany(products);
        sequelize.sync();
        add("Books", null);
        add("Music", null);
        add("Novels", "Books");
        add("Comics", "Books");
        add("Crime", "Novels");
        add("Scandinavian", "Crime");
        add("Jazz", "Music");
        products.create(Map.of(
                "title", "Faceless Killers", "categoryId", find("Scandinavian").get("id")));
        tree = categories.tree("children");
        statements.clear();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private void add(String name, String parent) {
        categories.create(c -> c.set("name", name)
                .set("parentId", parent == null ? null : find(parent).get("id")));
    }

    private Row find(String name) {
        return categories.findOne(q -> q.where("name", name)).orElseThrow();
    }

    @Test
    void rootsComeWithEverythingBelowThemByOneStatement() {
        List<Row> roots = tree.find(q -> q.orderBy("name"));

        assertThat(roots.stream().map(TreeTest::text))
                .containsExactly("Books(Comics(), Novels(Crime(Scandinavian())))", "Music(Jazz())");
        assertThat(statements).hasSize(1);
    }

    @Test
    void walkingBackUpCostsNoQuery() {
        Row crime = tree.find()
                .get(0)
                .many("children")
                .get()
                .get(0)
                .many("children")
                .get()
                .get(0);
        statements.clear();

        assertThat(crime.one("parent").get().one("parent").get().get("name")).isEqualTo("Books");
        assertThat(statements).isEmpty();
        assertThat(crime.toMap()).doesNotContainKey("parent");
    }

    @Test
    void siblingsHaveTheOrderOfTheQuery() {
        List<Row> roots = tree.find(q -> q.orderBy("name", DESC));

        assertThat(roots.stream().map(TreeTest::text))
                .containsExactly("Music(Jazz())", "Books(Novels(Crime(Scandinavian())), Comics())");
    }

    @Test
    void otherRowsThanTheTopmostCanStandAtTheTop() {
        List<Row> found = tree.from(w -> w.where("name").startsWith("N")).find(q -> q.attributes("name"));

        assertThat(found.stream().map(TreeTest::text)).containsExactly("Novels(Crime(Scandinavian()))");
        assertThat(found.get(0).toMap()).containsOnlyKeys("name", "children");
        assertThat(statements).hasSize(1);
    }

    @Test
    void oneInstanceGetsAllThatIsBelowIt() {
        Row books = find("Books");
        statements.clear();

        assertThat(text(tree.load(books))).isEqualTo("Books(Novels(Crime(Scandinavian())), Comics())");
        assertThat(statements).hasSize(1);
    }

    @Test
    void descendantsComeLevelByLevel() {
        Row books = find("Books");
        statements.clear();

        assertThat(names(tree.descendants(books))).containsExactly("Novels", "Comics", "Crime", "Scandinavian");
        assertThat(statements).hasSize(1);
        assertThat(tree.descendants(find("Jazz"))).isEmpty();
    }

    @Test
    void ancestorsComeNearestFirst() {
        Row leaf = find("Scandinavian");
        statements.clear();

        assertThat(names(tree.ancestors(leaf))).containsExactly("Crime", "Novels", "Books");
        assertThat(statements).hasSize(1);
        assertThat(tree.ancestors(find("Books"))).isEmpty();
    }

    @Test
    void theOtherHalfIsTheSameTree() {
        Tree<Row> up = categories.tree("parent");

        assertThat(names(up.ancestors(find("Crime")))).containsExactly("Novels", "Books");
        assertThat(up.find().stream().map(TreeTest::text))
                .containsExactly("Books(Novels(Crime(Scandinavian())), Comics())", "Music(Jazz())");
    }

    @Test
    void aDepthLimitEndsTheTreeAndWhatLiesBehindCanStillBeLoaded() {
        Row books = tree.depth(1).find().get(0);
        Row novels = books.many("children").get().get(0);

        assertThat(novels.many("children").isLoaded()).isFalse();
        assertThat(names(novels.many("children").get())).containsExactly("Crime");
        assertThat(names(tree.depth(2).descendants(books))).containsExactly("Novels", "Comics", "Crime");
        assertThat(names(tree.depth(1).ancestors(find("Crime")))).containsExactly("Novels");
        assertThat(text(tree.depth(3).load(find("Books"))))
                .isEqualTo("Books(Novels(Crime(Scandinavian(?))), Comics())");
    }

    @Test
    void rowsTellHowDeepTheyStand() {
        Row books = find("Books");

        assertThat(tree.depthAs("depth").descendants(books).stream().map(row -> row.get("depth")))
                .containsExactly(1L, 1L, 2L, 3L);
        assertThat(tree.depthAs("depth").ancestors(find("Crime")).stream().map(row -> row.get("depth")))
                .containsExactly(1L, 2L);
        assertThat(tree.depthAs("level").find().get(0).get("level")).isEqualTo(0);
    }

    @Test
    void aConditionCutsOffWhatIsBelowTheRowsThatItLeavesOut() {
        find("Novels").update(Map.of("open", false));

        assertThat(tree.find(q -> q.where("open", true)).stream().map(TreeTest::text))
                .containsExactly("Books(Comics())", "Music(Jazz())");
        assertThat(names(tree.ancestors(find("Scandinavian"), q -> q.where("open", true))))
                .containsExactly("Crime");
        assertThat(tree.find(q -> q.whereHas("products", p -> p.where("title", "x"))))
                .isEmpty();
    }

    @Test
    void destroyedRowsAndThoseBelowThemAreOutOfReachUnlessAskedFor() {
        find("Novels").destroy();

        assertThat(names(tree.descendants(find("Books")))).containsExactly("Comics");
        assertThat(names(tree.descendants(find("Books"), q -> q.paranoid(false))))
                .containsExactly("Novels", "Comics", "Crime", "Scandinavian");
        assertThat(names(tree.ancestors(find("Scandinavian")))).containsExactly("Crime");
    }

    @Test
    void includesOfOtherAssociationsAreLoadedForAllLevelsTogether() {
        Row books = find("Books");
        statements.clear();
        List<Row> below = tree.descendants(books, q -> q.include("products"));

        assertThat(below.get(3).many("products").get().get(0).get("title")).isEqualTo("Faceless Killers");
        assertThat(statements).hasSize(2);
    }

    @Test
    void theStatementAnswersWhoStandsAboveWhom() {
        assertThat(tree.isAncestor(find("Books"), find("Scandinavian"))).isTrue();
        assertThat(tree.isAncestor(find("Scandinavian"), find("Books"))).isFalse();
        assertThat(tree.isAncestor(find("Books"), find("Books"))).isFalse();
        assertThat(tree.isAncestor(find("Music"), find("Crime"))).isFalse();
        assertThat(tree.depth(1).isAncestor(find("Books"), find("Crime"))).isFalse();
    }

    private static List<Object> names(List<Row> rows) {
        return rows.stream().map(row -> row.get("name")).toList();
    }

    /** As far as it is loaded. */
    private static String text(Row row) {
        return row.get("name") + "("
                + (row.many("children").isLoaded()
                        ? row.many("children").get().stream()
                                .map(TreeTest::text)
                                .collect(Collectors.joining(", "))
                        : "?")
                + ")";
    }
}
