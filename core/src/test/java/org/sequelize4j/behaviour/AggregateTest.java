package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.STRING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

@DatabaseTest
class AggregateTest {
    private final Shop shop;

    AggregateTest(TestDatabase database) {
        shop = new Shop(database);
    }

    @BeforeEach
    void fill() {
        shop.products.bulkCreate(List.of(
                Map.of("sku", "a", "name", "Axe", "stock", 3, "price", "1.50", "weight", 0.5),
                Map.of("sku", "b", "name", "Axe", "stock", 4, "price", "2.25", "weight", 2.0),
                Map.of("sku", "c", "name", "Saw", "stock", 9)));
        shop.reviews.bulkCreate(List.of(
                Map.of("stars", 5, "productId", 1),
                Map.of("stars", 4, "productId", 1),
                Map.of("stars", 1, "productId", 2)));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void valuesHaveTheTypeOfTheAttribute() {
        assertThat(shop.products.max("stock")).contains(9);
        assertThat(shop.products.min("name", q -> q.where("stock").gt(5))).contains("Saw");
        assertThat(shop.products.max("price")).contains(new BigDecimal("2.25"));
        assertThat(shop.products.sum("stock")).contains(16L);
        assertThat(shop.products.sum("price")).contains(new BigDecimal("3.75"));
        assertThat(shop.products.sum("weight")).contains(2.5);
        assertThat(shop.products.aggregate("stock", "avg", q -> q.where("name", "Axe")))
                .contains(3.5);
    }

    @Test
    void overNoRowsThereIsNoValue() {
        assertThat(shop.products.sum("stock", q -> q.where("sku", "none"))).isEmpty();
        assertThat(shop.products.max("stock", q -> q.where("sku", "none"))).isEmpty();
        assertThat(shop.products.aggregate("stock", "count", q -> q.where("sku", "none")))
                .contains(0L);
    }

    @Test
    void distinctMeansDifferentValues() {
        assertThat(shop.products.aggregate("name", "count")).contains(3L);
        assertThat(shop.products.aggregate("name", "count", q -> q.distinct())).contains(2L);
        assertThat(shop.products.aggregate("stock", "max", STRING, q -> {})).contains("9");
    }

    @Test
    void requiredIncludesLeaveOutRowsAndCountNoneTwice() {
        assertThat(shop.products.count(q -> q.include("reviews"))).isEqualTo(3);
        assertThat(shop.products.count(q -> q.include("reviews", r -> r.required(true))))
                .isEqualTo(2);
        assertThat(shop.products.sum(
                        "stock", q -> q.include("reviews", r -> r.where("stars").gt(3))))
                .contains(3L);
    }

    @Test
    void groupsAreCountedOneByOne() {
        assertThat(shop.products.countGroups(q -> q.groupBy("name").orderBy("name")))
                .containsExactly(Map.of("name", "Axe", "count", 2L), Map.of("name", "Saw", "count", 1L));
    }

    @Test
    void groupsAreRefusedWhereOneValueIsAsked() {
        assertThatThrownBy(() -> shop.products.count(q -> q.groupBy("name")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("countGroups");
        assertThatThrownBy(() -> shop.products.sum("stock", q -> q.groupBy("name")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("findRows");
        assertThatThrownBy(() -> shop.products.countGroups(q -> {}))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("groupBy");
        assertThatThrownBy(() -> shop.products.aggregate("stock", "sum(x)"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("name of a function");
    }

    @Test
    void incrementAddsInEveryRowThatFulfilsTheCondition() {
        assertThat(shop.products.increment("stock", 10, w -> w.where("name", "Axe")))
                .isEqualTo(2);
        assertThat(shop.products.decrement(Map.of("stock", 1, "weight", 0.5), w -> w.where("sku", "a")))
                .isEqualTo(1);
        assertThat(shop.products.incrementAll(Map.of("stock", 100))).isEqualTo(3);
        assertThat(shop.products.findAll(q -> q.orderBy("sku")))
                .extracting(p -> p.get("stock"))
                .containsExactly(112, 114, 109);
        assertThat(shop.stored("a").get("weight")).isEqualTo(0.0);
    }

    @Test
    void anInstanceAddsToSeveralAttributesAndReadsTheSums() {
        var axe = shop.stored("a");
        shop.products.increment("stock", 1, w -> w.where("sku", "a"));

        axe.increment(Map.of("stock", 2, "weight", 1));
        assertThat(axe.toMap()).containsEntry("stock", 6).containsEntry("weight", 1.5);
        assertThat(axe.decrement(Map.of("stock", 5)).get("stock")).isEqualTo(1);
        assertThatThrownBy(() -> shop.products.increment("stock", 1, w -> {})).isInstanceOf(QueryException.class);
    }
}
