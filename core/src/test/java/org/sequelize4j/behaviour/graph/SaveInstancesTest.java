package org.sequelize4j.behaviour.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Orphans;
import org.sequelize4j.Row;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.OptimisticLockException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Instances that are saved with what they have in memory. */
@DatabaseTest
class SaveInstancesTest {
    private final Orders shop;

    SaveInstancesTest(TestDatabase database) {
        shop = new Orders(database);
        shop.orders.create(
                Map.of(
                        "note",
                        "first",
                        "customer",
                        Map.of("name", "Anne", "profile", Map.of("motto", "hi")),
                        "lines",
                        List.of(Map.of("sku", "axe"), Map.of("sku", "saw")),
                        "tags",
                        List.of(Map.of("name", "red", "label", Map.of("weight", 1)))),
                o -> o.include("customer", c -> c.include("profile"))
                        .include("lines")
                        .include("tags"));
        shop.statements.clear();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Row loaded() {
        Row order = shop.orders
                .findOne(q -> q.include("customer", c -> c.include("profile"))
                        .include("lines", l -> l.orderBy("id"))
                        .include("tags"))
                .orElseThrow();
        shop.statements.clear();
        return order;
    }

    @Test
    void whatWasChangedAnywhereIsWritten() {
        Row order = loaded();
        order.set("note", "second");
        order.one("customer").get().one("profile").get().set("motto", "ho");
        order.many("lines").get().forEach(line -> line.set("amount", 4));
        order.manyThrough("tags").links().get(0).set("weight", 9);

        order.saveGraph();
        assertThat(shop.reads()).isEmpty();
        assertThat(shop.writes()).as("order, profile, lines, label").hasSize(4);
        assertThat(shop.values(shop.lines, "amount")).containsExactly(4, 4);
        assertThat(shop.values(shop.profiles, "motto")).containsExactly("ho");
        assertThat(shop.labels.findAll())
                .extracting(label -> label.get("weight"))
                .containsExactly(9);
        assertThat(shop.orders.getByPk(1).get("note")).isEqualTo("second");
        assertThat(order.changed()).isEmpty();
    }

    @Test
    void onlyWhatIsNamedIsWritten() {
        Row order = loaded();
        order.many("lines").get().get(0).set("amount", 4);
        order.one("customer").get().set("name", "Other");

        order.saveGraph(g -> g.association("lines"));
        assertThat(shop.values(shop.lines, "amount")).containsExactly(4, null);
        assertThat(shop.values(shop.customers, "name")).containsExactly("Anne");
    }

    @Test
    void newRowsAreBuiltOnStoredOnes() {
        Row order = loaded();
        order.with("lines", l -> l.set("sku", "nail"))
                .with("tags", t -> t.set("name", "new"), link -> link.set("weight", 3));
        Row blue = shop.tags.create(Map.of("name", "blue"));
        order.connect("tags", blue);

        order.saveGraph();
        assertThat(shop.values(shop.lines, "sku")).containsExactly("axe", "saw", "nail");
        assertThat(order.many("lines").get()).hasSize(3);
        assertThat(order.many("tags").count()).isEqualTo(3);
        assertThat(order.get("version")).as("the order itself is as it was").isEqualTo(0);
        shop.statements.clear();
        order.saveGraph();
        assertThat(shop.writes()).as("nothing waits any more").isEmpty();
    }

    @Test
    void whatWaitsIsNotTakenForAllThatThereIs() {
        Row order = shop.orders.getByPk(1).with("lines", l -> l.set("sku", "nail"));
        assertThat(order.many("lines").isLoaded()).isFalse();

        order.saveGraph();
        assertThat(order.many("lines").get()).hasSize(3);
    }

    @Test
    void whatWaitsIsForgottenByReloadAndWrittenByCreate() {
        Row order = shop.orders.getByPk(1).with("lines", l -> l.set("sku", "nail"));
        order.reload().save();
        assertThat(shop.lines.count()).isEqualTo(2);

        order.with("lines", l -> l.set("sku", "glue"));
        shop.customers.create(c -> c.set("name", "Bob").connect("orders", order));
        assertThat(shop.values(shop.lines, "sku")).containsExactly("axe", "saw", "glue");
        order.update(Map.of("note", "nothing waits"));
        assertThat(shop.orders.getByPk(1).get("customerId")).isEqualTo(2);
    }

    @Test
    void aStoredRowLeadsToANewOne() {
        Row order = loaded().with("customer", c -> c.set("name", "Bob"));

        order.saveGraph();
        assertThat(order.get("customerId")).isEqualTo(2);
        assertThat(shop.orders.getByPk(1).get("customerId")).isEqualTo(2);
        assertThat(order.one("customer").get().get("name")).isEqualTo("Bob");
    }

    @Test
    void aHasOneGivesWay() {
        Row anne = loaded().one("customer").get();
        anne.with("profile", p -> p.set("motto", "new"));

        anne.saveGraph(g -> g.association("profile", p -> p.orphans(Orphans.DELETE)));
        assertThat(shop.values(shop.profiles, "motto")).containsExactly("new");
    }

    @Test
    void replaceComparesWithWhatIsStored() {
        Row order = loaded();
        shop.lines.create(Map.of("sku", "by another", "orderId", 1));

        order.saveGraph(g -> g.association("lines", l -> l.replace().orphans(Orphans.DELETE)));
        assertThat(shop.values(shop.lines, "sku")).containsExactly("axe", "saw");

        assertThatThrownBy(() -> shop.orders.getByPk(1).saveGraph(g -> g.association("lines", l -> l.replace())))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("is not loaded");
    }

    @Test
    void builtGraphsAreInserted() {
        Row order = shop.orders.build(o -> o.set("note", "built")
                .with("customer", c -> c.set("name", "Bob").with("profile", p -> p.set("motto", "x")))
                .with("lines", l -> l.set("sku", "nail")));

        order.saveGraph();
        assertThat(shop.writes()).hasSize(4);
        assertThat(order.isNew()).isFalse();
        assertThat(shop.orders.getByPk(2).get("customerId")).isEqualTo(2);
    }

    @Test
    void aVersionConflictAnywhereRollsAllOfItBack() {
        Row anne = shop.customers
                .findOne(q -> q.include("orders", o -> o.include("lines", l -> l.orderBy("id"))))
                .orElseThrow();
        shop.orders.getByPk(1).update(Map.of("note", "by another"));
        anne.set("name", "Changed").with("orders", o -> o.set("note", "new"));
        Row order = anne.many("orders").get().get(0).set("note", "mine");
        order.many("lines").get().get(0).set("amount", 4);

        assertThatThrownBy(anne::saveGraph)
                .isInstanceOf(OptimisticLockException.class)
                .hasMessageContaining("order");
        assertThat(shop.values(shop.customers, "name")).containsExactly("Anne");
        assertThat(shop.values(shop.lines, "amount")).containsExactly(null, null);
        assertThat(shop.orders.count()).isEqualTo(1);
        assertThat(anne.changed()).containsExactly("name");
        assertThat(order.changed()).containsExactly("note");
        assertThat(order.get("version")).isEqualTo(0);
        assertThat(anne.many("orders").get()).hasSize(2);
        assertThat(anne.many("orders").get().get(1).isNew()).isTrue();
    }

    @Test
    void attributesThatWereNotReadStayAsTheyAre() {
        Row order = shop.orders
                .findOne(q -> q.attributes("id", "version").include("lines", l -> l.attributes("id", "amount")))
                .orElseThrow();
        order.many("lines").get().forEach(line -> line.set("amount", 6));

        order.saveGraph();
        assertThat(shop.values(shop.lines, "amount")).containsExactly(6, 6);
        assertThat(shop.values(shop.lines, "sku")).containsExactly("axe", "saw");
        assertThat(shop.values(shop.lines, "orderId")).containsExactly(1, 1);
        assertThat(shop.orders.getByPk(1).get("note")).isEqualTo("first");
    }

    @Test
    void circlesInMemoryEnd() {
        Row order = loaded();
        Row line = order.many("lines").get().get(0).set("amount", 2);
        assertThat(line.one("order").get()).isSameAs(order);

        line.saveGraph(g -> g.association("order", o -> o.association("lines")));
        order.saveGraph();
        assertThat(shop.values(shop.lines, "amount")).containsExactly(2, null);
    }

    @Test
    void aLineThatWasMovedByItsKeyStaysMoved() {
        shop.orders.create(Map.of("note", "second"));
        Row order = loaded();
        order.many("lines").get().get(0).set("orderId", 2);

        order.saveGraph();
        assertThat(shop.lines.getByPk(1).get("orderId")).isEqualTo(2);
    }
}
