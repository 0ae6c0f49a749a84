package org.sequelize4j.behaviour.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.GraphChange;
import org.sequelize4j.GraphPlan;
import org.sequelize4j.Orphans;
import org.sequelize4j.Row;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.OptimisticLockException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.error.ValidationItem;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Validation, hooks, versions and dry runs of graphs. */
@DatabaseTest
class SaveRulesTest {
    private final Orders shop;

    SaveRulesTest(TestDatabase database) {
        shop = new Orders(database);
        shop.orders.create(
                Map.of("note", "first", "lines", List.of(Map.of("sku", "axe"), Map.of("sku", "saw"))),
                o -> o.include("lines"));
        shop.statements.clear();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void everyRefusalIsToldWithItsPathBeforeAnythingIsWritten() {
        Map<String, Object> values = Map.of(
                "id",
                1,
                "note",
                "second",
                "lines",
                List.of(Map.of("sku", "x"), Map.of("id", 1, "amount", 0), Map.of("amount", -1)));

        assertThatThrownBy(() -> shop.orders.saveGraph(values, g -> g.association("lines")))
                .isInstanceOfSatisfying(ValidationException.class, refused -> {
                    assertThat(refused.items())
                            .extracting(ValidationItem::path)
                            .containsExactly("lines[1].amount", "lines[2].sku", "lines[2].amount");
                    assertThat(refused.get("lines[2].sku")).hasSize(1);
                });
        assertThat(shop.writes()).isEmpty();
    }

    @Test
    void valuesOfWrongTypesAreToldWithTheirPaths() {
        assertThatThrownBy(() -> shop.orders.saveGraph(
                        Map.of("lines", List.of(Map.of("sku", "a", "amount", "many"), Map.of("sku", List.of()))),
                        g -> g.association("lines")))
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        refused -> assertThat(refused.items())
                                .extracting(ValidationItem::path)
                                .containsExactly("lines[0].amount", "lines[1].sku"));
        assertThat(shop.writes()).isEmpty();
    }

    @Test
    void hooksOfEachRowRun() {
        List<String> log = new ArrayList<>();
        shop.lines.hooks(h -> h.beforeCreate(line -> {
                    log.add("beforeCreate " + line.get("sku"));
                    line.set("amount", 3);
                })
                .afterCreate(line -> log.add("afterCreate " + line.get("id")))
                .beforeUpdate(line -> log.add("beforeUpdate " + line.get("id")))
                .beforeDestroy(line -> log.add("beforeDestroy " + line.get("id")))
                .afterDestroy(line -> log.add("afterDestroy " + line.get("id"))));

        Map<String, Object> values =
                Map.of("id", 1, "lines", List.of(Map.of("id", 1, "amount", 2), Map.of("sku", "nail")));
        shop.orders.saveGraph(
                values, g -> g.association("lines", l -> l.replace().orphans(Orphans.DELETE)));
        assertThat(log)
                .containsExactly(
                        "beforeDestroy 2", "afterDestroy 2", "beforeUpdate 1", "beforeCreate nail", "afterCreate 3");
        assertThat(shop.values(shop.lines, "amount")).containsExactly(2, 3);

        log.clear();
        shop.orders.saveGraph(
                Map.of("id", 1, "lines", List.of(Map.of("sku", "x"))),
                g -> g.hooks(false).association("lines"));
        assertThat(log).isEmpty();
    }

    @Test
    void aGivenVersionHasToBeTheStoredOne() {
        shop.orders.getByPk(1).update(Map.of("note", "by another"));

        assertThatThrownBy(() -> shop.orders.saveGraph(
                        Map.of("id", 1, "version", 0, "lines", List.of(Map.of("sku", "x"))),
                        g -> g.association("lines")))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(shop.lines.count()).isEqualTo(2);
        Row order = shop.orders.saveGraph(Map.of("id", 1, "version", 1, "note", "mine"), g -> {});
        assertThat(order.get("version")).isEqualTo(2);
    }

    @Test
    void aPlanSaysWhatWouldBeWrittenAndWritesNothing() {
        GraphPlan plan = shop.orders.planGraph(
                Map.of(
                        "id",
                        1,
                        "customer",
                        Map.of("name", "Anne"),
                        "lines",
                        List.of(Map.of("id", 1, "amount", 2), Map.of("sku", "nail")),
                        "tags",
                        List.of(Map.of("name", "red"))),
                g -> g.association("lines", l -> l.replace())
                        .association("customer")
                        .association("tags"));

        assertThat(shop.writes()).isEmpty();
        assertThat(plan.toString().lines())
                .containsExactly(
                        "UNLINK lines line {id=2} {orderId=null}",
                        "LINK order {id=1}",
                        "UPDATE lines[0] line {id=1} {amount=2}",
                        "INSERT lines[1] line {sku=nail, orderId=1}",
                        "INSERT customer customer {name=Anne}",
                        "INSERT tags[0] tag {name=red}",
                        "LINK tags[0].label label {orderId=1}");
        assertThat(plan.changes())
                .extracting(GraphChange::model)
                .containsExactly("line", "order", "line", "line", "customer", "tag", "label");
    }

    @Test
    void aPlanLeavesInstancesAsTheyAre() {
        Row order = shop.orders.findOne(q -> q.include("lines")).orElseThrow();
        order.with("lines", l -> l.set("sku", "nail")).set("note", "x");

        GraphPlan plan = order.planGraph(g -> g.association("lines"));
        assertThat(plan.toString().lines())
                .containsExactly("UPDATE order {id=1} {note=x}", "INSERT lines[2] line {sku=nail, orderId=1}");
        assertThat(order.changed()).containsExactly("note");
        assertThat(order.many("lines").get().get(2).get("orderId")).isNull();

        order.saveGraph();
        assertThat(order.planGraph(g -> {}).isEmpty()).isTrue();
        assertThat(shop.lines.count()).isEqualTo(3);
    }

    @Test
    void rowsThatCannotBeWithoutAParentAreRefusedAsOrphans() {
        shop.sequelize.define("wheel", m -> m.attribute("size", org.sequelize4j.DataTypes.INTEGER));
        shop.orders.hasMany(
                shop.sequelize.model("wheel"),
                a -> a.foreignKey(k -> k.name("orderId").allowNull(false)));
        shop.sequelize.sync();
        shop.orders.saveGraph(Map.of("id", 1, "wheels", List.of(Map.of("size", 1))), g -> g.association("wheels"));

        Map<String, Object> none = Map.of("id", 1, "wheels", List.of());
        assertThatThrownBy(() -> shop.orders.saveGraph(none, g -> g.association("wheels", w -> w.replace())))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("does not allow null")
                .hasMessageContaining("Orphans.DELETE");
        shop.orders.saveGraph(
                none, g -> g.association("wheels", w -> w.replace().orphans(Orphans.DELETE)));
        assertThat(shop.sequelize.model("wheel").count()).isZero();
    }

    @Test
    void twoThatReplaceAtOnceLeaveOneOfTheTwo() {
        List<CompletableFuture<Void>> running = new ArrayList<>();
        for (String who : List.of("a", "b")) {
            running.add(CompletableFuture.runAsync(() -> shop.orders.saveGraph(
                    Map.of("id", 1, "lines", List.of(Map.of("sku", who), Map.of("sku", who))),
                    g -> g.association("lines", l -> l.replace().orphans(Orphans.DELETE)))));
        }
        running.forEach(CompletableFuture::join);

        assertThat(shop.values(shop.lines, "sku"))
                .hasSize(2)
                .containsAnyOf("a", "b")
                .satisfies(skus -> assertThat(skus.get(0)).isEqualTo(skus.get(1)));
    }
}
