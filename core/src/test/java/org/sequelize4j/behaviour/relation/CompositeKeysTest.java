package org.sequelize4j.behaviour.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.error.EmptyResultException;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Relations over keys of two columns, in every kind of association. */
@DatabaseTest
class CompositeKeysTest {
    private Recorded database;
    private Model<Row> orders;
    private Row order;
    private Row other;
    private Row rope;
    private Row mast;
    private Row gift;

    @BeforeEach
    void open(TestDatabase empty) {
        database = new Recorded(empty);
        orders = database.sequelize.define(
                "order",
                m -> m.attribute("region", INTEGER, a -> a.primaryKey())
                        .attribute("number", INTEGER, a -> a.primaryKey())
                        .attribute("note", STRING));
        Model<Row> lines = database.sequelize.define("line", m -> m.attribute("item", STRING));
        Model<Row> labels = database.sequelize.define("label", m -> m.attribute("name", STRING));
        orders.hasMany(lines, a -> a.foreignKeys("orderRegion", "orderNumber"));
        lines.belongsTo(orders, a -> a.foreignKeys("orderRegion", "orderNumber"));
        labels.belongsToMany(orders, a -> a.through("order_labels"));
        orders.belongsToMany(labels, a -> a.through("order_labels"));
        database.sequelize.sync();
        order = orders.create(Map.of("region", 1, "number", 7));
        other = orders.create(Map.of("region", 1, "number", 8));
        rope = lines.create(Map.of("item", "rope"));
        mast = lines.create(Map.of("item", "mast"));
        gift = labels.create(Map.of("name", "gift"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void hasManyWritesBothColumns() {
        order.many("lines").addAll(List.of(rope, mast));
        other.many("lines").add(mast);

        assertThat(rope.get("orderRegion")).isEqualTo(1);
        assertThat(rope.get("orderNumber")).isEqualTo(7);
        assertThat(order.many("lines").get()).containsExactly(rope);
        assertThat(other.many("lines").has(mast)).isTrue();
        Row loaded = order.many("lines").get().get(0);
        order.many("lines").set(List.of());
        assertThat(loaded.get("orderRegion")).isNull();
        assertThat(loaded.get("orderNumber")).isNull();
        assertThat(order.many("lines").count()).isZero();
    }

    @Test
    void belongsToTakesListsAndMapsAsKeys() {
        rope.one("order").setKey(List.of(1, 8));
        assertThat(rope.one("order").get()).isEqualTo(other);
        assertThat(rope.one("order").key()).isEqualTo(List.of(1, 8));
        rope.call("setOrder", Map.of("number", 7, "region", 1));
        assertThat(rope.one("order").get()).isEqualTo(order);
        assertThatThrownBy(() -> rope.one("order").setKey(List.of(1, 99)))
                .isInstanceOf(EmptyResultException.class)
                .hasMessageContaining("[1, 99]");
        assertThatThrownBy(() -> rope.one("order").setKey(7))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("a list of values in the order of region, number, or a map by these names");
        assertThat(rope.one("order").get()).isEqualTo(order);
    }

    @Test
    void belongsToManyTakesThemToo() {
        gift.many("orders").addKeys(List.of(List.of(1, 7), Map.of("region", 1, "number", 8)));

        assertThat(gift.many("orders").get()).containsExactlyInAnyOrder(order, other);
        assertThat(gift.many("orders").hasKeys(List.of(List.of(1, 7), List.of(1, 8))))
                .isTrue();
        assertThat(order.many("labels").get()).containsExactly(gift);
        assertThat(gift.call("hasOrders", List.of(order, List.of(1, 8)))).isEqualTo(true);
        gift.many("orders").removeKeys(List.of(List.of(1, 7)));
        assertThat(gift.many("orders").get()).containsExactly(other);
        assertThat(gift.manyThrough("orders").link(other).get("labelId")).isEqualTo(1);
        gift.many("orders").set(List.of(order));
        assertThat(gift.many("orders").get()).containsExactly(order);
    }

    @Test
    void aWholeResultIsLoadedByOneStatement() {
        order.many("lines").add(rope);
        other.many("lines").add(mast);
        List<Row> all = orders.findAll(q -> q.orderBy("number"));
        database.statements();

        assertThat(all.get(0).many("lines").get()).containsExactly(rope);
        assertThat(all.get(1).many("lines").get()).containsExactly(mast);
        assertThat(database.work()).hasSize(1);
    }
}
