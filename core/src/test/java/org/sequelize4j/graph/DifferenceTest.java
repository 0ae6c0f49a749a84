package org.sequelize4j.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Orphans;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.EmptyResultException;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.graph.GraphSettings.Mode;
import org.sequelize4j.instance.ModelRuntime;
import org.sequelize4j.instance.RowInstance;

/** What has to change for a graph, told without a database: stored rows are given by the test. */
class DifferenceTest {
    private final Sequelize sequelize = Sequelize.offline();
    private final Model<Row> orders = define("order", "note");
    private final Model<Row> lines = define("line", "sku");
    private final Model<Row> customers = define("customer", "name");
    private final Model<Row> tags = define("tag", "name");
    private final Model<Row> labels;
    private final Map<String, List<RowInstance>> stored = new LinkedHashMap<>();
    private final Map<String, ModelRuntime> runtimes = new LinkedHashMap<>();
    private final List<String> reads = new ArrayList<>();

    DifferenceTest() {
        labels = sequelize.define("label", m -> m.attribute("weight", INTEGER).timestamps(false));
        orders.hasMany(lines);
        orders.belongsTo(customers);
        orders.belongsToMany(tags, a -> a.through(labels));
        for (Model<Row> model : List.of(orders, lines, customers, tags, labels)) {
            RowInstance row = (RowInstance) model.build();
            runtimes.put(model.name(), row.runtime());
        }
        store(orders, Map.of("id", 1, "note", "first", "customerId", 1));
        store(lines, Map.of("id", 1, "sku", "axe", "orderId", 1));
        store(lines, Map.of("id", 2, "sku", "saw", "orderId", 1));
        store(lines, Map.of("id", 3, "sku", "nail", "orderId", 2));
        store(customers, Map.of("id", 1, "name", "Anne"));
        store(customers, Map.of("id", 2, "name", "Bob"));
        store(tags, Map.of("id", 1, "name", "red"));
        store(tags, Map.of("id", 2, "name", "green"));
        store(labels, Map.of("orderId", 1, "tagId", 1, "weight", 5));
    }

    private Model<Row> define(String name, String attribute) {
        return sequelize.define(name, m -> m.attribute(attribute, STRING).timestamps(false));
    }

    private void store(Model<Row> model, Map<String, Object> values) {
        RowInstance row = (RowInstance) model.build(values);
        row.stored();
        stored.computeIfAbsent(model.name(), name -> new ArrayList<>()).add(row);
    }

    private static GivenRow.Values values(Map<String, Object> attributes, Map<String, List<GivenRow>> nested) {
        return new GivenRow.Values(attributes, nested, null, true);
    }

    private static GivenRow row(Map<String, Object> attributes) {
        return values(attributes, Map.of());
    }

    private static GivenRow key(Object key) {
        return new GivenRow.OfKey(key);
    }

    private static GraphSettings settings(Mode mode, Orphans orphans) {
        return new GraphSettings(mode, orphans, false, false, List.of(), List.of(), List.of(), Map.of());
    }

    private List<String> changes(String alias, List<GivenRow> given, GraphSettings settings) {
        return changes(values(Map.of("id", 1), Map.of(alias, given)), Map.of(alias, settings));
    }

    private List<String> changes(GivenRow.Values root, Map<String, GraphSettings> associations) {
        KnownRows known = new KnownRows(
                find -> {
                    reads.add(find.model().name());
                    return stored.getOrDefault(find.model().name(), List.of());
                },
                false);
        Difference difference = new Difference(known, model -> runtimes.get(model.name()));
        GraphSettings settings =
                new GraphSettings(Mode.MERGE, null, false, false, List.of(), List.of(), List.of(), associations);
        difference.of(runtimes.get("order").definition(), List.of(new GraphNode("", root)), settings);
        List<String> lines = Planned.of(difference.changes()).toString().lines().toList();
        difference.changes().forget();
        return lines;
    }

    @Test
    void whatIsTheSameIsNoChange() {
        assertThat(changes(
                        values(
                                Map.of("id", 1, "note", "first"),
                                Map.of(
                                        "lines",
                                        List.of(row(Map.of("id", 1, "sku", "axe"))),
                                        "customer",
                                        List.of(key(1)))),
                        Map.of()))
                .isEmpty();
        assertThat(reads).as("each model once").containsExactlyInAnyOrder("order", "line", "customer");
    }

    @Test
    void mergeUpdatesInsertsAndKeeps() {
        assertThat(changes(
                        "lines",
                        List.of(row(Map.of("id", 2, "sku", "hammer")), row(Map.of("sku", "glue"))),
                        settings(Mode.MERGE, null)))
                .containsExactly(
                        "UPDATE lines[0] line {id=2} {sku=hammer}", "INSERT lines[1] line {sku=glue, orderId=1}");
    }

    @Test
    void replaceMakesOrphansOfTheRest() {
        List<GivenRow> second = List.of(row(Map.of("id", 2)));

        assertThat(changes("lines", second, settings(Mode.REPLACE, null)))
                .containsExactly("UNLINK lines line {id=1} {orderId=null}");
        assertThat(changes("lines", second, settings(Mode.REPLACE, Orphans.DELETE)))
                .containsExactly("DELETE lines line {id=1}");
        assertThat(changes("lines", second, settings(Mode.REPLACE, Orphans.KEEP)))
                .isEmpty();
    }

    @Test
    void rowsOfOthersAndKeysOfNobodyAreRefused() {
        GraphSettings merge = settings(Mode.MERGE, null);

        assertThatThrownBy(() -> changes("lines", List.of(row(Map.of("id", 3))), merge))
                .isInstanceOf(InstanceException.class)
                .hasMessageStartingWith("lines[0]: ");
        assertThatThrownBy(() -> changes("lines", List.of(key(9)), merge))
                .isInstanceOf(EmptyResultException.class)
                .hasMessageContaining("the key 9");
        GraphSettings allowed =
                new GraphSettings(Mode.MERGE, null, true, true, List.of(), List.of(), List.of(), Map.of());
        assertThat(changes("lines", List.of(row(Map.of("id", 3)), row(Map.of("id", 9, "sku", "x"))), allowed))
                .containsExactly(
                        "LINK lines[0] line {id=3} {orderId=1}", "INSERT lines[1] line {id=9, sku=x, orderId=1}");
    }

    @Test
    void aBelongsToChangesTheKeyAlone() {
        assertThat(changes("customer", List.of(key(2)), settings(Mode.MERGE, null)))
                .containsExactly("LINK order {id=1} {customerId=2}");
        assertThat(changes("customer", List.of(), settings(Mode.MERGE, null)))
                .containsExactly("UNLINK order {id=1} {customerId=null}");
        assertThat(changes("customer", List.of(row(Map.of("name", "Carol"))), settings(Mode.MERGE, null)))
                .containsExactly("LINK order {id=1}", "INSERT customer customer {name=Carol}");
    }

    @Test
    void linksAreMadeCutAndChanged() {
        assertThat(changes("tags", List.of(key(2)), settings(Mode.REPLACE, null)))
                .containsExactly(
                        "UNLINK tags label {orderId=1, tagId=1}", "LINK tags[0].label label {orderId=1, tagId=2}");
        GivenRow weighted = new GivenRow.Values(Map.of("id", 1), Map.of(), Map.of("weight", 6), true);
        assertThat(changes("tags", List.of(weighted), settings(Mode.MERGE, null)))
                .containsExactly("UPDATE tags[0].label label {orderId=1, tagId=1} {weight=6}");
    }

    @Test
    void otherAttributesFindWhatToConnect() {
        GraphSettings byName =
                new GraphSettings(Mode.MERGE, null, false, false, List.of("name"), List.of(), List.of(), Map.of());

        assertThat(changes("tags", List.of(row(Map.of("name", "green")), row(Map.of("name", "new"))), byName))
                .containsExactly(
                        "LINK tags[0].label label {orderId=1, tagId=2}",
                        "INSERT tags[1] tag {name=new}",
                        "LINK tags[1].label label {orderId=1}");
    }
}
