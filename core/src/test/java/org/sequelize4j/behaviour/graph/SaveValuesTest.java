package org.sequelize4j.behaviour.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Orphans;
import org.sequelize4j.Row;
import org.sequelize4j.error.EmptyResultException;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Nested values that are saved as a graph: has-many and has-one. */
@DatabaseTest
class SaveValuesTest {
    private final Orders shop;

    SaveValuesTest(TestDatabase database) {
        shop = new Orders(database);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Row order(String... skus) {
        Row order = shop.orders.saveGraph(
                Map.of(
                        "note",
                        "first",
                        "lines",
                        IntStream.range(0, skus.length)
                                .mapToObj(i -> Map.of("sku", skus[i], "amount", i + 1))
                                .toList()),
                g -> g.association("lines"));
        shop.statements.clear();
        return order;
    }

    private List<Object> skus(Object order) {
        return shop.lines.findAll(q -> q.where("orderId", order).orderBy("id")).stream()
                .<Object>map(line -> line.get("sku"))
                .toList();
    }

    @Test
    void valuesWithoutKeysAreInserted() {
        Row order = order("axe", "saw");

        assertThat(order.get("id")).isEqualTo(1);
        assertThat(order.many("lines").get())
                .extracting(line -> line.get("orderId"))
                .containsOnly(1);
        assertThat(shop.statements).as("everything is in memory").isEmpty();
        assertThat(skus(1)).containsExactly("axe", "saw");
    }

    @Test
    void mergeUpdatesInsertsAndKeeps() {
        order("axe", "saw", "nail");

        shop.orders.saveGraph(
                Map.of(
                        "id",
                        1,
                        "note",
                        "second",
                        "lines",
                        List.of(Map.of("id", 2, "sku", "hammer"), Map.of("sku", "glue"))),
                g -> g.association("lines"));
        assertThat(shop.orders.getByPk(1).get("note")).isEqualTo("second");
        assertThat(skus(1)).containsExactly("axe", "hammer", "nail", "glue");
        assertThat(shop.lines.getByPk(2).get("amount")).as("not given").isEqualTo(2);
    }

    @Test
    void replaceUnlinksWhatIsNotGiven() {
        order("axe", "saw", "nail");

        Row order = shop.orders.saveGraph(
                Map.of("id", 1, "lines", List.of(Map.of("id", 3), Map.of("sku", "glue"))),
                g -> g.association("lines", l -> l.replace()));
        assertThat(skus(1)).containsExactly("nail", "glue");
        assertThat(shop.lines.count(q -> q.where("orderId").isNull())).isEqualTo(2);
        assertThat(order.many("lines").get()).hasSize(2);
        assertThat(order.get("version"))
                .as("nothing of the order itself was changed")
                .isEqualTo(0);
    }

    @Test
    void orphansAreDeletedWhereThatIsAsked() {
        order("axe", "saw");

        shop.orders.saveGraph(
                Map.of("id", 1, "lines", List.of(Map.of("id", 2, "amount", 9))),
                g -> g.association("lines", l -> l.replace().orphans(Orphans.DELETE)));
        assertThat(shop.values(shop.lines, "id")).containsExactly(2);
        assertThat(shop.values(shop.lines, "amount")).containsExactly(9);
    }

    @Test
    void orphansMayBeKept() {
        order("axe", "saw");

        shop.orders.saveGraph(
                Map.of("id", 1, "lines", List.of()),
                g -> g.association("lines", l -> l.replace().orphans(Orphans.KEEP)));
        assertThat(skus(1)).containsExactly("axe", "saw");
    }

    @Test
    void appendAddsAndChangesNothing() {
        order("axe");

        shop.orders.saveGraph(
                Map.of("id", 1, "lines", List.of(Map.of("sku", "saw"), Map.of("id", 1))),
                g -> g.association("lines", l -> l.append()));
        assertThat(skus(1)).containsExactly("axe", "saw");
        assertThatThrownBy(() -> shop.orders.saveGraph(
                        Map.of("id", 1, "lines", List.of(Map.of("id", 1, "sku", "other"))),
                        g -> g.association("lines", l -> l.append())))
                .isInstanceOf(InstanceException.class)
                .hasMessageStartingWith("lines[0]: ")
                .hasMessageContaining("append()");
    }

    @Test
    void thousandsOfRowsTakeFewStatements() {
        Row order = shop.orders.saveGraph(
                Map.of(
                        "lines",
                        IntStream.range(0, 3000)
                                .mapToObj(i -> Map.of("sku", "s" + i))
                                .toList()),
                g -> g.association("lines"));
        List<Row> lines = order.many("lines").get();
        shop.statements.clear();

        shop.orders.saveGraph(
                Map.of(
                        "id",
                        1,
                        "lines",
                        lines.stream()
                                .skip(1000)
                                .map(line -> Map.of("id", line.get("id"), "amount", 7))
                                .toList()),
                g -> g.association("lines", l -> l.replace().orphans(Orphans.DELETE)));
        assertThat(shop.writes()).as("2 deletions, 2 updates").hasSizeLessThanOrEqualTo(5);
        assertThat(shop.reads()).as("the order and its lines").hasSize(2);
        assertThat(shop.lines.count(q -> q.where("amount", 7))).isEqualTo(2000);
        assertThat(shop.lines.count()).isEqualTo(2000);
    }

    @Test
    void nothingIsWrittenWhereNothingDiffers() {
        order("axe", "saw");

        shop.orders.saveGraph(
                Map.of("id", 1, "note", "first", "lines", List.of(Map.of("id", 1, "sku", "axe", "amount", 1))),
                g -> g.association("lines"));
        assertThat(shop.writes()).isEmpty();
    }

    @Test
    void aKeyThatNoRowHasIsRefused() {
        order("axe");

        assertThatThrownBy(() -> shop.orders.saveGraph(
                        Map.of("id", 1, "lines", List.of(Map.of("id", 77, "sku", "x"))), g -> g.association("lines")))
                .isInstanceOf(EmptyResultException.class)
                .hasMessageStartingWith("lines[0]: No row of \"line\" has the key 77")
                .hasMessageContaining("allowCreate()");
        assertThatThrownBy(() -> shop.orders.saveGraph(Map.of("id", 9), g -> {}))
                .isInstanceOf(EmptyResultException.class);
        assertThat(shop.writes()).isEmpty();

        shop.orders.saveGraph(
                Map.of("id", 9, "lines", List.of(Map.of("id", 77, "sku", "x"))),
                g -> g.allowCreate().association("lines", l -> l.allowCreate()));
        assertThat(shop.lines.getByPk(77).get("orderId")).isEqualTo(9);
    }

    @Test
    void aRowOfAnotherParentIsRefused() {
        order("axe");
        order("saw");

        Map<String, Object> stolen = Map.of("id", 2, "lines", List.of(Map.of("id", 1)));
        assertThatThrownBy(() -> shop.orders.saveGraph(stolen, g -> g.association("lines")))
                .isInstanceOf(InstanceException.class)
                .hasMessageStartingWith("lines[0]: ")
                .hasMessageContaining("allowConnect()");
        shop.orders.saveGraph(stolen, g -> g.association("lines", l -> l.allowConnect()));
        assertThat(skus(2)).containsExactlyInAnyOrder("axe", "saw");
    }

    @Test
    void rowsMoveBetweenParentsOfOneGraph() {
        order("axe", "saw");
        order("nail");

        shop.orders.saveGraphs(
                List.of(
                        Map.of("id", 1, "lines", List.of(1)),
                        Map.of("id", 2, "lines", List.of(Map.of("id", 2), Map.of("id", 3)))),
                g -> g.association("lines", l -> l.replace().allowConnect().orphans(Orphans.DELETE)));
        assertThat(skus(1)).containsExactly("axe");
        assertThat(skus(2)).containsExactly("saw", "nail");
    }

    @Test
    void keysConnectAndDisconnect() {
        order("axe");
        order("saw", "nail");

        shop.orders.saveGraph(
                Map.of("id", 1), g -> g.association("lines", l -> l.connect(2).disconnect(1, 3)));
        assertThat(skus(1)).as("3 is no row of this order").containsExactly("saw");
        assertThat(skus(2)).containsExactly("nail");
    }

    @Test
    void theOneOfAHasOneIsUpdatedInPlace() {
        shop.customers.saveGraph(
                Map.of("name", "Anne", "profile", Map.of("motto", "one")), g -> g.association("profile"));

        shop.customers.saveGraph(Map.of("id", 1, "profile", Map.of("motto", "two")), g -> g.association("profile"));
        assertThat(shop.values(shop.profiles, "motto")).containsExactly("two");

        shop.customers.saveGraph(
                Map.of("id", 1, "profile", Map.of("motto", "three")),
                g -> g.association("profile", p -> p.replace().orphans(Orphans.DELETE)));
        assertThat(shop.values(shop.profiles, "motto")).containsExactly("three");
        assertThat(shop.values(shop.profiles, "id")).containsExactly(2);

        Map<String, Object> none = new java.util.HashMap<>(Map.of("id", 1));
        none.put("profile", null);
        shop.customers.saveGraph(none, g -> g.association("profile"));
        assertThat(shop.profiles.getByPk(2).get("customerId")).isNull();
    }

    @Test
    void threeLevelsTakeABoundedNumberOfStatements() {
        List<Map<String, Object>> orders = IntStream.range(0, 30)
                .<Map<String, Object>>mapToObj(i -> Map.of(
                        "note",
                        "n" + i,
                        "lines",
                        IntStream.range(0, 5)
                                .mapToObj(j -> Map.of("sku", "s" + j))
                                .toList()))
                .toList();
        shop.statements.clear();

        shop.customers.saveGraph(
                Map.of("name", "Anne", "orders", orders), g -> g.association("orders", o -> o.association("lines")));
        assertThat(shop.statements).hasSize(3);
        assertThat(shop.lines.count()).isEqualTo(150);
    }

    @Test
    void associationsThatAreNotNamedAreRefused() {
        assertThatThrownBy(() -> shop.orders.saveGraph(Map.of("lines", List.of()), g -> {}))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("g.association(\"lines\")");
        assertThatThrownBy(() -> shop.orders.saveGraph(Map.of("lines", List.of()), g -> g.association("lins")))
                .hasMessageContaining("lines");
    }
}
