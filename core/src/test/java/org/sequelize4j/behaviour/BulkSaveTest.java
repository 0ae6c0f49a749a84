package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.Expression.literal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.AggregateException;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.OptimisticLockException;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Many instances with values of their own, saved in few statements. */
@DatabaseTest
class BulkSaveTest {
    private final List<String> statements = new CopyOnWriteArrayList<>();
    private final Sequelize sequelize;
    private final Model<Row> products;

    BulkSaveTest(TestDatabase database) {
        sequelize = Sequelize.builder()
                .url(database.url())
                .onSql(event -> statements.add(event.sql()))
                .connect();
        products = sequelize.define(
                "product",
                m -> m.attribute("sku", STRING(20), a -> a.unique())
                        .attribute("name", STRING)
                        .attribute("stock", INTEGER, a -> a.validate(v -> v.min(0)))
                        .version(true));
        sequelize.sync();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private List<Row> stored(int count) {
        products.bulkCreate(IntStream.range(0, count)
                .mapToObj(i -> Map.of("sku", "p" + i, "name", "name " + i, "stock", i))
                .toList());
        List<Row> all = products.findAll(q -> q.orderBy("id"));
        statements.clear();
        return all;
    }

    private List<String> written() {
        return statements.stream()
                .filter(sql -> sql.startsWith("UPDATE") || sql.startsWith("MERGE") || sql.startsWith("INSERT"))
                .toList();
    }

    private Object read(Row row, String attribute) {
        return products.getByPk(row.get("id")).get(attribute);
    }

    @Test
    void eachRowGetsItsOwnValuesByOneStatement() {
        stored(5);
        Instant longAgo = Instant.parse("2020-02-02T02:02:02Z");
        products.update(Map.of("updatedAt", longAgo), w -> w.where("stock").gte(0), o -> o.silent());
        List<Row> rows = products.findAll(q -> q.orderBy("id"));
        statements.clear();
        rows.forEach(row -> row.set("stock", (Integer) row.get("stock") + 10).set("name", null));

        assertThat(products.bulkSave(rows)).containsExactlyElementsOf(rows);
        assertThat(written()).hasSize(1);
        assertThat(products.findAll(q -> q.orderBy("id")))
                .extracting(row -> row.get("stock"))
                .containsExactly(10, 11, 12, 13, 14);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.changed()).isEmpty();
            assertThat(read(row, "name")).isNull();
            assertThat(row.get("version")).isEqualTo(2).isEqualTo(read(row, "version"));
            assertThat(row.get("updatedAt", Instant.class)).isAfter(longAgo);
        });
    }

    @Test
    void onlyWhatWasChangedIsWritten() {
        List<Row> rows = stored(3);
        products.update(Map.of("name", "by another"), w -> w.where("sku", "p1"), o -> o.hooks(false));
        Row p1 = products.findOne(q -> q.where("sku", "p1")).orElseThrow();
        rows.get(0).set("name", "mine");
        p1.set("stock", 50);

        statements.clear();
        products.bulkSave(List.of(rows.get(0), p1, rows.get(2)));
        assertThat(written()).hasSize(1);
        assertThat(read(rows.get(0), "name")).isEqualTo("mine");
        assertThat(read(rows.get(0), "stock")).isEqualTo(0);
        assertThat(read(p1, "name")).isEqualTo("by another");
        assertThat(read(p1, "stock")).isEqualTo(50);
        assertThat(read(rows.get(2), "version")).as("nothing of it was changed").isEqualTo(0);
    }

    @Test
    void thousandsOfRowsTakeFewStatements() {
        List<Row> rows = stored(2500);
        rows.forEach(row -> row.set("stock", 1));

        products.bulkSave(rows);
        assertThat(written()).hasSizeLessThanOrEqualTo(5);
        assertThat(products.count(q -> q.where("stock", 1))).isEqualTo(2500);
    }

    @Test
    void newInstancesAreInserted() {
        List<Row> rows = new ArrayList<>(stored(1));
        rows.get(0).set("name", "changed");
        rows.add(products.build(Map.of("sku", "new", "name", "new")));

        products.bulkSave(rows);
        assertThat(rows.get(1).isNew()).isFalse();
        assertThat(read(rows.get(1), "name")).isEqualTo("new");
        assertThat(read(rows.get(0), "name")).isEqualTo("changed");
    }

    @Test
    void aVersionConflictLeavesEverythingAsItWas() {
        List<Row> rows = stored(3);
        products.getByPk(rows.get(1).get("id")).update(Map.of("name", "first"));
        rows.forEach(row -> row.set("name", "second"));

        assertThatThrownBy(() -> products.bulkSave(rows))
                .isInstanceOf(OptimisticLockException.class)
                .hasMessageContaining("id = " + rows.get(1).get("id"));
        assertThat(products.count(q -> q.where("name", "second"))).isZero();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.changed()).containsExactly("name");
            assertThat(row.get("version")).isEqualTo(0);
        });
    }

    @Test
    void aRowThatIsGoneIsAnError() {
        List<Row> rows = stored(2);
        products.destroy(w -> w.where("sku", "p0"));
        rows.forEach(row -> row.set("name", "x"));

        assertThatThrownBy(() -> products.bulkSave(rows)).hasMessageContaining("id = 1");
        assertThat(products.count(q -> q.where("name", "x"))).isZero();
    }

    @Test
    void everyRefusalIsToldBeforeAnySql() {
        List<Row> rows = stored(3);
        rows.get(0).set("stock", -1);
        rows.get(1).set("stock", 5);
        rows.get(2).set("stock", -2);

        assertThatThrownBy(() -> products.bulkSave(rows))
                .isInstanceOfSatisfying(
                        AggregateException.class,
                        refused -> assertThat(refused.errors()).hasSize(2));
        assertThat(written()).isEmpty();
        assertThat(products.bulkSave(rows, o -> o.validate(false))).hasSize(3);
    }

    @Test
    void fieldsLeaveTheOtherChangesForLater() {
        List<Row> rows = stored(2);
        rows.forEach(row -> row.set("name", "x").set("stock", 9));

        products.bulkSave(rows, o -> o.fields("stock"));
        assertThat(rows).allSatisfy(row -> assertThat(row.changed()).containsExactly("name"));
        assertThat(products.count(q -> q.where("name", "x"))).isZero();
        assertThat(products.count(q -> q.where("stock", 9))).isEqualTo(2);
    }

    @Test
    void hooksOfEachInstanceRun() {
        List<Object> seen = new ArrayList<>();
        products.hooks(h -> h.beforeUpdate(row -> {
                    row.set("name", "hooked " + row.get("sku"));
                    seen.add("before");
                })
                .afterUpdate(row -> seen.add("after")));
        List<Row> rows = stored(2);
        rows.forEach(row -> row.set("stock", 7));

        products.bulkSave(rows);
        assertThat(seen).containsExactly("before", "before", "after", "after");
        assertThat(read(rows.get(1), "name")).isEqualTo("hooked p1");
        assertThat(written()).hasSize(1);
    }

    @Test
    void whatTheDatabaseComputesIsWrittenToo() {
        List<Row> rows = stored(3);
        rows.get(0).set("stock", 8);
        rows.get(1).set("stock", literal("4 + 5"));
        rows.get(2).set("stock", 10);

        products.bulkSave(rows);
        assertThat(products.findAll(q -> q.orderBy("id")))
                .extracting(row -> row.get("stock"))
                .containsExactly(8, 9, 10);
    }

    @Test
    void aViolationUndoesAll() {
        List<Row> rows = stored(3);
        rows.get(0).set("name", "x");
        rows.get(2).set("sku", "p1");

        assertThatThrownBy(() -> products.bulkSave(rows)).isInstanceOf(UniqueConstraintException.class);
        assertThat(products.count(q -> q.where("name", "x"))).isZero();
        assertThat(rows.get(0).changed()).containsExactly("name");
    }

    @Test
    void twoInstancesOfOneRowAreRefused() {
        List<Row> rows = stored(1);
        Row again = products.getByPk(1);
        rows.get(0).set("name", "one");
        again.set("name", "other");

        assertThatThrownBy(() -> products.bulkSave(List.of(rows.get(0), again)))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("two instances of the same row");
        assertThat(products.bulkSave(List.of(again, again))).hasSize(2);
    }
}
