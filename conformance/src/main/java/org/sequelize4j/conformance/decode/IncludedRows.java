package org.sequelize4j.conformance.decode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association;
import org.sequelize4j.conformance.scenario.Words;

/** Finds the orders and conditions of a query that are about the junction rows of an include, and takes them out of it. */
final class IncludedRows {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final World world;
    private final Orders orders;

    IncludedRows(World world, Orders orders) {
        this.world = world;
        this.orders = orders;
    }

    /** A query's words after something was taken out of them, and what was taken. */
    record Split(JsonNode rest, List<Deferred.Item> taken) {}

    Split orders(JsonNode order, JsonNode include, String model) {
        if (!order.isArray()) {
            return new Split(order, List.of());
        }
        ArrayNode rest = NODES.arrayNode();
        List<Deferred.Item> taken = new ArrayList<>();
        for (JsonNode item : order) {
            Deferred.Item moved = item.isArray() ? order(item, include, model) : null;
            if (moved == null) {
                rest.add(item);
            } else {
                taken.add(moved);
            }
        }
        return new Split(rest, taken);
    }

    private Deferred.@Nullable Item order(JsonNode item, JsonNode include, String model) {
        List<String> path = orders.aliases(item, model);
        if (!endsInJunction(path, model) || !includes(include, path, model)) {
            return null;
        }
        ArrayNode words = NODES.arrayNode();
        for (int i = path.size(); i < item.size(); i++) {
            words.add(item.get(i));
        }
        return new Deferred.Item(Deferred.Kind.ORDER, path, words);
    }

    Split conditions(JsonNode where, JsonNode include, String model) {
        if (!where.isObject()) {
            return new Split(where, List.of());
        }
        ObjectNode rest = NODES.objectNode();
        List<Deferred.Item> taken = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : where.properties()) {
            Deferred.Item moved = condition(field, include, model);
            if (moved == null) {
                rest.set(field.getKey(), field.getValue());
            } else {
                taken.add(moved);
            }
        }
        return new Split(rest, taken);
    }

    private Deferred.@Nullable Item condition(Map.Entry<String, JsonNode> field, JsonNode include, String model) {
        String key = field.getKey();
        if (key.length() < 3 || !key.startsWith("$") || !key.endsWith("$")) {
            return null;
        }
        List<String> parts = List.of(key.substring(1, key.length() - 1).split("\\."));
        List<String> path = parts.subList(0, parts.size() - 1);
        boolean absence = field.getValue().isNull();
        if (absence || !endsInJunction(path, model) || !includes(include, path, model)) {
            return null;
        }
        ObjectNode words = NODES.objectNode();
        words.set(parts.get(parts.size() - 1), field.getValue());
        return new Deferred.Item(Deferred.Kind.CONDITION, path, words);
    }

    /** Whether the path ends in the rows of a junction, which come with their targets and are no association of theirs. */
    private boolean endsInJunction(List<String> path, String model) {
        String at = model;
        for (String alias : path) {
            Association association = world.association(at, alias);
            if (association == null) {
                return !alias.equals(path.get(0));
            }
            at = association.target();
        }
        return false;
    }

    /** Whether the tree of includes has the path; junctions come with their targets. */
    private boolean includes(JsonNode include, List<String> path, String model) {
        if (path.isEmpty()) {
            return true;
        }
        for (JsonNode item : include.isArray() ? include : List.of(include)) {
            String alias = orders.aliasOf(item, model);
            if (path.get(0).equals(alias)) {
                Association association = world.association(model, alias);
                boolean junction = association != null
                        && path.size() == 2
                        && association.through().filter(path.get(1)::equals).isPresent();
                return junction
                        || includes(item.path("include"), path.subList(1, path.size()), world.target(model, alias));
            }
            if (item.has("all") && !Words.isNothing(item.get("all")) && path.size() == 1) {
                return true;
            }
        }
        return false;
    }
}
