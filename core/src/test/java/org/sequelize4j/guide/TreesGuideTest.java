package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.BOOLEAN;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.Tree;
import org.sequelize4j.Virtual;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The samples of the page on trees. */
@DatabaseTest
class TreesGuideTest {
    private final Statements statements = new Statements();
    private final Sequelize sequelize;

    TreesGuideTest(TestDatabase database) {
        this.sequelize = Statements.connect(database.url(), statements);
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Table(timestamps = false)
    interface Category extends Instance<Category> {
        Long id();

        String name();

        Category setName(String name);

        @Virtual
        @Nullable
        Integer level();

        @BelongsTo
        One<Category> parent();

        @HasMany(inverse = "parent")
        Many<Category> children();
    }

    @Test
    void dynamic() {
        Model<Row> categories = sequelize.define(
                "category",
                m -> m.attribute("name", STRING)
                        .attribute("open", BOOLEAN, a -> a.defaultValue(true))
                        .timestamps(false));
        categories.hasMany(categories, a -> a.as("children").foreignKey("parentId"));
        categories.belongsTo(categories, a -> a.as("parent").foreignKey("parentId"));
        sequelize.sync();
        Row top = categories.create(Map.of("name", "Books"));
        Row below = top.many("children").create(c -> c.set("name", "Novels"));
        below.many("children").create(c -> c.set("name", "Crime"));

        Tree<Row> tree = categories.tree("children");

        List<Row> roots = tree.find(q -> q.where("open", true).orderBy("name"));
        for (Row novels : roots.get(0).many("children")) {
            novels.many("children").get(); // loaded, too
        }

        assertThat(roots.get(0).toJson()).contains("\"name\":\"Crime\"");

        Row books = categories.findOne(q -> q.where("name", "Books")).orElseThrow();
        Row crime = categories.findOne(q -> q.where("name", "Crime")).orElseThrow();

        List<Row> all = tree.descendants(books);
        List<Row> above = tree.ancestors(crime, q -> q.attributes("name"));
        boolean inBooks = tree.isAncestor(books, crime);
        Row loaded = tree.load(books);
        List<Row> shelves = tree.from(w -> w.where("name", "Novels")).find();

        assertThat(all).hasSize(2);
        assertThat(above.get(0).toMap()).isEqualTo(Map.of("name", "Novels"));
        assertThat(inBooks).isTrue();
        assertThat(loaded.many("children").isLoaded()).isTrue();
        assertThat(shelves).hasSize(1);

        List<Row> twoLevels = tree.depth(2).depthAs("depth").descendants(books);
        Object depth = twoLevels.get(1).get("depth");

        assertThat(depth).isEqualTo(2L);
    }

    @Test
    void typed() {
        Model<Category> categories = sequelize.define(Category.class);
        sequelize.sync();
        categories.create(c -> c.setName("Books")
                .with(
                        Category::children,
                        novels -> novels.setName("Novels").with(Category::children, crime -> crime.setName("Crime"))));

        Tree<Category> tree = categories.tree(Category::children).depthAs("level");
        List<Category> roots = tree.find(q -> q.orderBy(Category::name));
        Category crime = roots.get(0).children().get().get(0).children().get().get(0);
        String path = crime.parent().get().name();

        assertThat(path).isEqualTo("Novels");
        assertThat(crime.level()).isEqualTo(2);
        assertThat(statements.of(() -> categories.tree(Category::parent).ancestors(crime)))
                .isEqualTo(1);
        assertThat(tree.descendants(roots.get(0))).hasSize(2).contains(crime);
    }
}
