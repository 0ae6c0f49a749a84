package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Row;
import org.sequelize4j.error.ForeignKeyConstraintException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** What bulkCreate does with rows that others stand in the way of. */
@DatabaseTest
class BulkDuplicatesTest {
    private final Shop shop;

    BulkDuplicatesTest(TestDatabase database) {
        shop = new Shop(database);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void ignoredRowsBecomeTheOnesInTheirWay() {
        Row there = shop.product("a", 5);

        List<Row> rows = shop.products.bulkCreate(
                List.of(Map.of("sku", "a", "stock", 9), Map.of("sku", "b", "stock", 1)), o -> o.ignoreDuplicates());

        assertThat(rows.get(0)).isEqualTo(there);
        assertThat(rows.get(0).get("stock")).isEqualTo(5);
        assertThat(rows.get(1)).isEqualTo(shop.stored("b"));
        assertThat(shop.products.count()).isEqualTo(2);
    }

    @Test
    void updatedRowsBecomeTheOnesInTheirWay() {
        Row there = shop.product("a", 5);
        shop.product("z", 1);

        List<Row> rows = shop.products.bulkCreate(
                List.of(
                        Map.of("sku", "a", "stock", 9, "name", "Axe"),
                        Map.of("sku", "b", "stock", 1),
                        Map.of("stock", 2)),
                o -> o.updateOnDuplicate("stock").conflictAttributes("sku"));

        assertThat(rows.get(0)).isEqualTo(there);
        assertThat(rows.get(0).toMap()).containsEntry("stock", 9).containsEntry("name", "unnamed");
        assertThat(rows.get(1)).isEqualTo(shop.stored("b"));
        assertThat(rows).extracting(Row::isNew).containsOnly(false);
        assertThat(rows)
                .extracting(row -> row.get("id"))
                .doesNotHaveDuplicates()
                .doesNotContainNull();
        assertThat(shop.products.count()).isEqualTo(4);
    }

    @Test
    void theUniqueKeyIsFoundFromTheValues() {
        Object id = shop.product("a", 5).get("id");

        shop.products.bulkCreate(List.of(Map.of("id", id, "sku", "a", "stock", 8)), o -> o.updateOnDuplicate("stock"));
        assertThat(shop.stored("a").get("stock")).isEqualTo(8);

        shop.products.bulkCreate(List.of(Map.of("id", id, "stock", 9)), o -> o.updateOnDuplicate("stock"));
        assertThat(shop.stored("a").get("stock")).isEqualTo(9);
    }

    @Test
    void keysThatAreTheSameToTheDatabaseAreTheSameRow() {
        shop.product("axe", 7);

        Row row = shop.products
                .bulkCreate(List.of(Map.of("sku", "AXE", "stock", 1)), o -> o.ignoreDuplicates())
                .get(0);
        assertThat(row.isNew()).isFalse();
        assertThat(shop.products.getByPk(row.get("id")).get("stock")).isEqualTo(row.get("stock"));
        assertThat(shop.products.findOne(q -> q.where("sku", "AXE"))).contains(row);

        Row upserted = shop.products.upsert(Map.of("sku", "Axe", "stock", 2)).instance();
        assertThat(upserted.isNew()).isFalse();
        assertThat(shop.products.getByPk(upserted.get("id")).get("sku")).isEqualTo("Axe");
    }

    @Test
    void otherFailuresAreNotIgnored() {
        shop.product("a", 5);

        assertThatThrownBy(() -> shop.products.bulkCreate(List.of(Map.of("sku", "b"), Map.of("sku", "a"))))
                .isInstanceOf(UniqueConstraintException.class);
        assertThatThrownBy(() -> shop.reviews.bulkCreate(
                        List.of(Map.of("stars", 1, "id", 1, "productId", 99)), o -> o.ignoreDuplicates()))
                .isInstanceOf(ForeignKeyConstraintException.class);
        assertThat(shop.products.count()).isEqualTo(1);
    }

    @Test
    void updateOnDuplicateHasToNameAttributes() {
        assertThatThrownBy(() -> shop.products.bulkCreate(List.of(Map.of("sku", "a")), o -> o.updateOnDuplicate()))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ignoreDuplicates()");
    }
}
