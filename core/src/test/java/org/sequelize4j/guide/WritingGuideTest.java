package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.fn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.Default;
import org.sequelize4j.Found;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Unique;
import org.sequelize4j.Upserted;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The samples of docs/guide/writing.md. */
@DatabaseTest
class WritingGuideTest {
    interface Product extends Instance<Product> {
        Long id();

        @Unique
        String sku();

        Product setSku(String sku);

        String name();

        Product setName(String name);

        @Default("0")
        Integer stock();

        Product setStock(Integer stock);

        @HasMany
        Many<Review> reviews();
    }

    interface Review extends Instance<Review> {
        Integer stars();

        @BelongsTo
        One<Product> product();
    }

    record NewProduct(String sku, String name, Integer stock) {}

    private Sequelize sequelize;
    private Model<Product> products;

    @BeforeEach
    void fill(TestDatabase database) {
        sequelize = Statements.connect(database.url(), new Statements());
        products = sequelize.define(Product.class);
        sequelize.sync();
        products.bulkCreate(List.of(new NewProduct("axe", "Axe", 3), new NewProduct("saw", "Saw", 9)));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void savesSomeAttributesAndKeepsTheOthersForLater() {
        Product axe = products.getByPk(1);
        axe.setName("Felling axe").setStock(4);
        axe.save(o -> o.field(Product::stock));
        assertThat(axe.row().changed()).containsExactly("name");

        axe.update(p -> p.setStock(5));
        assertThat(products.getByPk(1).name()).isEqualTo("Axe");
    }

    @Test
    void writesManyRows() {
        List<Product> stored = products.bulkCreate(
                List.of(new NewProduct("axe", "Adze", 1), new NewProduct("hoe", "Hoe", 2)),
                o -> o.updateOnDuplicate(Product::stock));
        assertThat(stored.get(0).id()).isEqualTo(1);
        assertThat(stored.get(0).name()).isEqualTo("Axe");
        assertThat(stored.get(0).stock()).isEqualTo(1);

        products.bulkCreate(
                List.of(Map.of("sku", "nail", "reviews", List.of(Map.of("stars", 5)))),
                o -> o.include(Product::reviews));
        assertThat(sequelize.model(Review.class).count()).isEqualTo(1);
    }

    @Test
    void savesManyInstances() {
        List<Product> all = products.findAll();
        all.forEach(product -> product.setStock(product.stock() * 2));
        products.bulkSave(all);
        assertThat(products.findOne(q -> q.where(Product::sku).eq("saw"))
                        .orElseThrow()
                        .stock())
                .isEqualTo(18);
    }

    @Test
    void upserts() {
        Upserted<Product> upserted =
                products.upsert(p -> p.setSku("axe").setStock(7), o -> o.conflictField(Product::sku));
        assertThat(upserted.created()).isFalse();
        assertThat(upserted.instance().name()).isEqualTo("Axe");
    }

    @Test
    void findsOrCreates() {
        Found<Product> found = products.findOrCreate(q -> q.where(Product::sku).eq("rake"), p -> p.setName("Rake"));
        assertThat(found.created()).isTrue();
        assertThat(found.instance().sku()).isEqualTo("rake");
    }

    @Test
    void changesManyRows() {
        int sold = products.decrement(
                Product::stock, 1, w -> w.where(Product::stock).gt(0));
        int renamed = products.update(
                p -> p.setName("Tool"),
                w -> w.where(Product::stock).lt(100),
                o -> o.limit(1).silent());
        int gone = products.destroyAll(o -> o.limit(1));
        assertThat(List.of(sold, renamed, gone)).containsExactly(2, 1, 1);
    }

    @Test
    void countsAndSums() {
        long reviewed = products.count(q -> q.include(Product::reviews, r -> r.required(true)));
        Optional<Integer> most = products.max(Product::stock);
        Optional<Number> all =
                products.sum(Product::stock, q -> q.where(Product::name).eq("Saw"));
        Optional<Object> names = products.aggregate("name", "count", q -> q.distinct());
        List<Map<String, Object>> byStock = products.countGroups(q -> q.groupBy(Product::stock));
        assertThat(reviewed).isZero();
        assertThat(most).contains(9);
        assertThat(all).contains(9L);
        assertThat(names).contains(2L);
        assertThat(byStock).hasSize(2);
    }

    @Test
    void groupsOverAssociatedRows() {
        List<Map<String, Object>> reviewed = products.findRows(q -> q.attribute(Product::sku)
                .attribute(fn("count", col("reviews", "id")), "opinions")
                .include(Product::reviews, r -> r.attributes())
                .groupBy(Product::id)
                .groupBy(Product::sku));
        assertThat(reviewed).extracting(row -> row.get("sku")).containsExactlyInAnyOrder("axe", "saw");
    }

    @Test
    void countsInTheDatabaseByName() {
        Row axe = products.getByPk(1).row();
        axe.increment(Map.of("stock", 2));
        assertThat(axe.get("stock")).isEqualTo(5);
    }
}
