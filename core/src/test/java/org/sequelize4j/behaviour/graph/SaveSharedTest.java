package org.sequelize4j.behaviour.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Orphans;
import org.sequelize4j.Row;
import org.sequelize4j.error.EmptyResultException;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Nested values that are saved as a graph: belongs-to and belongs-to-many, which lead to rows that others may share. */
@DatabaseTest
class SaveSharedTest {
    private final Orders shop;

    SaveSharedTest(TestDatabase database) {
        shop = new Orders(database);
        shop.tags.bulkCreate(List.of(Map.of("name", "red"), Map.of("name", "green"), Map.of("name", "blue")));
        shop.customers.bulkCreate(List.of(Map.of("name", "Anne"), Map.of("name", "Bob")));
        shop.statements.clear();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private List<Object> tagsOf(Object order) {
        return shop.orders.getByPk(order).many("tags").fetch(q -> q.orderBy("id")).stream()
                .<Object>map(tag -> tag.get("name"))
                .toList();
    }

    private Row save(Map<String, Object> values) {
        return shop.orders.saveGraph(values, g -> g.association("tags").association("customer"));
    }

    @Test
    void keysConnectAndValuesCreate() {
        Row order = save(Map.of("customer", 1, "tags", List.of(1, Map.of("id", 2), Map.of("name", "new"))));

        assertThat(order.get("customerId")).isEqualTo(1);
        assertThat(tagsOf(1)).containsExactly("red", "green", "new");
        assertThat(order.many("tags").get()).hasSize(3);
        assertThat(shop.tags.count()).isEqualTo(4);
    }

    @Test
    void linksCarryValues() {
        save(Map.of("tags", List.of(Map.of("id", 1, "label", Map.of("weight", 5)))));
        assertThat(shop.labels.findAll())
                .extracting(label -> label.get("weight"))
                .containsExactly(5);

        save(Map.of("id", 1, "tags", List.of(Map.of("id", 1, "label", Map.of("weight", 6)), 3)));
        assertThat(shop.labels.findAll(q -> q.orderBy("tagId")))
                .extracting(label -> label.get("weight"))
                .containsExactly(6, null);
    }

    @Test
    void replaceCutsLinksAndKeepsWhatTheyLedTo() {
        save(Map.of("tags", List.of(1, 2)));
        save(Map.of("tags", List.of(1)));

        shop.statements.clear();
        shop.orders.saveGraph(Map.of("id", 1, "tags", List.of(2, 3)), g -> g.association("tags", t -> t.replace()));
        assertThat(shop.writes()).as("a link is deleted, one is inserted").hasSize(2);
        assertThat(tagsOf(1)).containsExactly("green", "blue");
        assertThat(tagsOf(2)).containsExactly("red");
        assertThat(shop.tags.count()).isEqualTo(3);
    }

    @Test
    void orphansOfLinksAreDeletedWhereThatIsAsked() {
        save(Map.of("tags", List.of(1, 2)));

        shop.orders.saveGraph(
                Map.of("id", 1, "tags", List.of(2)),
                g -> g.association("tags", t -> t.replace().orphans(Orphans.DELETE)));
        assertThat(shop.values(shop.tags, "name")).containsExactly("green", "blue");
    }

    @Test
    void keysDisconnectOnBothSidesOfMerge() {
        save(Map.of("tags", List.of(1, 2)));

        shop.orders.saveGraph(Map.of("id", 1, "tags", List.of(3)), g -> g.association("tags", t -> t.disconnect(1)));
        assertThat(tagsOf(1)).containsExactly("green", "blue");
    }

    @Test
    void connectOrCreateFindsByOtherAttributes() {
        Map<String, Object> values =
                Map.of("tags", List.of(Map.of("name", "red"), Map.of("name", "new"), Map.of("name", "new")));

        Row order = shop.orders.saveGraph(values, g -> g.association("tags", t -> t.connectOrCreate("name")));
        assertThat(tagsOf(order.get("id"))).containsExactly("red", "new");
        assertThat(shop.tags.count()).isEqualTo(4);

        shop.statements.clear();
        Map<String, Object> again = new HashMap<>(values);
        again.put("id", 1);
        shop.orders.saveGraph(again, g -> g.association("tags", t -> t.connectOrCreate("name")));
        assertThat(shop.writes()).as("all of it is there").isEmpty();
    }

    @Test
    void sharedRowsAreChangedOnlyWhereTheyAreThereOrThatIsAllowed() {
        Map<String, Object> values = Map.of("customer", Map.of("id", 1, "name", "Other"));
        assertThatThrownBy(() -> save(values))
                .isInstanceOf(InstanceException.class)
                .hasMessageStartingWith("customer: ")
                .hasMessageContaining("allowConnect()");
        assertThatThrownBy(() -> save(Map.of("tags", List.of(Map.of("id", 1, "name", "other")))))
                .hasMessageStartingWith("tags[0]: ");
        assertThat(shop.writes()).isEmpty();

        shop.orders.saveGraph(values, g -> g.association("customer", c -> c.allowConnect()));
        assertThat(shop.customers.getByPk(1).get("name")).isEqualTo("Other");
        save(Map.of("id", 1, "customer", Map.of("id", 1, "name", "Again")));
        assertThat(shop.customers.getByPk(1).get("name"))
                .as("it is its customer")
                .isEqualTo("Again");
    }

    @Test
    void nullLeadsNowhere() {
        save(Map.of("customer", 1));
        Map<String, Object> none = new HashMap<>(Map.of("id", 1));
        none.put("customer", null);

        Row order = save(none);
        assertThat(order.one("customer").orNull()).isNull();
        assertThat(shop.orders.getByPk(1).get("customerId")).isNull();
        assertThat(shop.customers.count()).isEqualTo(2);
    }

    @Test
    void aNewOneIsInsertedFirst() {
        save(Map.of("note", "a"));

        Row order = save(Map.of("id", 1, "customer", Map.of("name", "Carol")));
        assertThat(order.get("customerId")).isEqualTo(3);
        assertThat(order.get("version")).isEqualTo(1);
        assertThat(shop.orders.getByPk(1).get("customerId")).isEqualTo(3);
    }

    @Test
    void unknownKeysAreRefused() {
        assertThatThrownBy(() -> save(Map.of("customer", 77))).isInstanceOf(EmptyResultException.class);
        assertThatThrownBy(() -> save(Map.of("tags", List.of(77))))
                .isInstanceOf(EmptyResultException.class)
                .hasMessageStartingWith("tags[0]: ");
    }

    @Test
    void aTreeIsSavedInBothDirections() {
        Map<String, Object> tree = Map.of(
                "name", "root", "children", List.of(Map.of("name", "a", "children", List.of(Map.of("name", "aa")))));
        Row root = shop.categories.saveGraph(tree, g -> g.association("children", c -> c.association("children")));
        assertThat(shop.categories.getByPk(3).get("parentId")).isEqualTo(2);

        shop.categories.saveGraph(
                Map.of("id", root.get("id"), "parent", Map.of("name", "top"), "children", List.of(3)),
                g -> g.association("parent").association("children", c -> c.allowConnect()));
        assertThat(shop.categories.getByPk(1).get("parentId")).isEqualTo(4);
        assertThat(shop.categories.getByPk(3).get("parentId")).isEqualTo(1);
    }
}
