package org.sequelize4j.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.EmptyResultException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.load.Keys;
import org.sequelize4j.load.Runtimes;
import org.sequelize4j.query.Alive;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.write.NewRows;

/** Finds the instances that the nodes of one place stand for: given ones, stored ones by their keys, and new ones. */
final class NodeRows {
    private final ModelDefinition model;
    private final KnownRows known;
    private final Runtimes runtimes;

    NodeRows(ModelDefinition model, KnownRows known, Runtimes runtimes) {
        this.model = model;
        this.known = known;
        this.runtimes = runtimes;
    }

    /**
     * Finds all that can be told by what was given. Values without a key are left open.
     *
     * @param key the attributes that a bare key is of
     * @param inherited values of a node's key that it has by its place
     */
    void find(
            List<GraphNode> nodes,
            GraphSettings settings,
            List<Attribute> key,
            Function<GraphNode, Map<String, Object>> inherited) {
        Map<GraphNode, List<Object>> byPrimary = new LinkedHashMap<>();
        Map<GraphNode, List<Object>> byOther = new LinkedHashMap<>();
        for (GraphNode node : nodes) {
            if (node.given() instanceof GivenRow.OfInstance instance) {
                node.is(known.know(instance.row()));
            } else if (node.given() instanceof GivenRow.OfKey bare) {
                byOther.put(node, GivenKeys.of(model, key, bare.key()));
            } else if (node.given() instanceof GivenRow.Values values) {
                List<Object> primary = GivenKeys.in(model, values, inherited.apply(node));
                if (primary != null) {
                    byPrimary.put(node, primary);
                }
            }
        }
        take(byPrimary, model.primaryKey(), settings);
        take(byOther, key, settings);
        match(nodes, settings);
    }

    private void take(Map<GraphNode, List<Object>> keys, List<Attribute> attributes, GraphSettings settings) {
        if (keys.isEmpty()) {
            return;
        }
        Map<Object, RowInstance> stored =
                known.byKey(model, attributes, keys.values().stream().distinct().toList(), Alive.of(model));
        keys.forEach((node, key) -> {
            RowInstance row = stored.get(Keys.lookup(key));
            if (row != null) {
                node.is(row);
            } else if (settings.allowCreate() && node.given() instanceof GivenRow.Values) {
                node.is(fresh());
                for (int i = 0; i < key.size(); i++) {
                    node.row().change(attributes.get(i), key.get(i));
                }
            } else {
                throw unknown(node, key);
            }
        });
    }

    private EmptyResultException unknown(GraphNode node, List<Object> key) {
        String said = String.valueOf(key.size() == 1 ? key.get(0) : key);
        return new EmptyResultException(node.place() + "No row of \"" + model.name() + "\" has the key " + said
                + ", so nothing was saved."
                + (node.given() instanceof GivenRow.Values
                        ? " To insert a row under a key that is given, say allowCreate(); to insert one under a key of its own, leave the key out."
                        : ""));
    }

    /** The stored rows that have the same values of other attributes, as connectOrCreate asks for. */
    private void match(List<GraphNode> nodes, GraphSettings settings) {
        List<Attribute> by = model.requireAttributes(settings.connectOrCreate());
        if (by.isEmpty()) {
            return;
        }
        Map<GraphNode, List<Object>> wanted = new LinkedHashMap<>();
        for (GraphNode node : nodes) {
            if (node.isOpen() && node.given() instanceof GivenRow.Values values) {
                List<Object> same = GivenKeys.of(model, by, values.attributes());
                if (same != null) {
                    wanted.put(node, same);
                }
            }
        }
        if (wanted.isEmpty()) {
            return;
        }
        Map<Object, RowInstance> stored =
                known.byKey(model, by, wanted.values().stream().distinct().toList(), Alive.of(model));
        Map<Object, GraphNode> created = new LinkedHashMap<>();
        wanted.forEach((node, values) -> {
            RowInstance row = stored.get(Keys.lookup(values));
            GraphNode first = row == null ? created.putIfAbsent(Keys.lookup(values), node) : null;
            if (row != null) {
                node.matches(row);
            } else if (first == null) {
                node.is(fresh());
            } else {
                node.matches(first.row());
            }
        });
    }

    /** The instances of stored rows with these keys, which users gave; keys that no row has are left out. */
    List<RowInstance> stored(List<Object> keys) {
        List<List<Object>> values = new ArrayList<>();
        keys.forEach(key -> values.add(GivenKeys.of(model, model.primaryKey(), key)));
        return values.isEmpty()
                ? List.of()
                : List.copyOf(known.byKey(model, model.primaryKey(), values, Predicate.ALWAYS)
                        .values());
    }

    RowInstance fresh() {
        return NewRows.withDefaults(runtimes.of(model), model);
    }

    /** Sets the values that were given of a node. */
    static void apply(GraphNode node, Refusals refusals) {
        if (node.given() instanceof GivenRow.Values values && !node.isMatched()) {
            GivenValues.set(node.row(), values.attributes(), node.path(), refusals);
        }
    }

    static @Nullable Map<String, @Nullable Object> link(GraphNode node) {
        return node.given() instanceof GivenRow.Values values ? values.link() : null;
    }
}
