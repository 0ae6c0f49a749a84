package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.Expression.cast;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.fn;
import static org.sequelize4j.Expression.whether;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.DataTypes;
import org.sequelize4j.Row;
import org.sequelize4j.Sort;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

@DatabaseTest
class ConditionsAsValuesTest {
    private final Shop shop;

    ConditionsAsValuesTest(TestDatabase database) {
        shop = new Shop(database);
    }

    @BeforeEach
    void products() {
        shop.product("a", 5);
        shop.product("b", 1);
        shop.products.create(p -> p.set("sku", "c").set("stock", null));
        shop.statements.clear();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void areReadAsBooleansBesideTheRow() {
        List<Row> rows = shop.products.findAll(q ->
                q.attribute(whether(w -> w.where("stock").gt(4)), "plenty").orderBy("sku"));

        assertThat(rows).extracting(row -> row.get("plenty")).containsExactly(true, false, null);
    }

    @Test
    void orderRows() {
        List<Row> rows = shop.products.findAll(q ->
                q.orderBy(whether(w -> w.where("sku").eq("b")), Sort.DESC).orderBy("sku"));

        assertThat(rows).extracting(row -> row.get("sku")).containsExactly("b", "a", "c");
    }

    @Test
    void askForAssociatedRows() {
        shop.reviews.create(Map.of("stars", 5, "productId", 2));

        List<Row> rows = shop.products.findAll(q ->
                q.attribute(whether(w -> w.whereHas("reviews")), "reviewed").orderBy("sku"));

        assertThat(rows).extracting(row -> row.get("reviewed")).containsExactly(false, true, false);
    }

    @Test
    void areComparedAndGivenToFunctions() {
        assertThat(shop.products.findAll(
                        q -> q.where(whether(w -> w.where("stock").lt(4))).eq(true)))
                .extracting(row -> row.get("sku"))
                .containsExactly("b");
        assertThat(shop.products
                        .findRows(q -> q.attributes()
                                .attribute(
                                        fn(
                                                "sum",
                                                cast(
                                                        whether(w ->
                                                                w.where("stock").gt(0)),
                                                        DataTypes.INTEGER)),
                                        "n"))
                        .get(0)
                        .get("n"))
                .isEqualTo(2L);
    }

    @Test
    void groupRows() {
        assertThat(shop.products.findRows(q -> q.attributes()
                        .attribute(whether(w -> w.where("stock").notNull()), "counted")
                        .attribute(fn("count", col("id")), "n")
                        .groupBy("counted")
                        .orderBy("counted", Sort.DESC)))
                .extracting(row -> row.get("n"))
                .containsExactly(2L, 1L);
    }

    @Test
    void needACondition() {
        assertThatThrownBy(() -> shop.products.findAll(q -> q.attribute(whether(w -> {}), "nothing")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("whether(…) was given no condition");
        assertThat(shop.statements).isEmpty();
    }
}
