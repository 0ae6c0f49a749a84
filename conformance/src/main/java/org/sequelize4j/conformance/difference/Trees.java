package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Walks through trees of JSON. */
final class Trees {
    private Trees() {}

    /** Every object in the tree, the outer ones first. */
    static void objects(JsonNode tree, Consumer<ObjectNode> visitor) {
        if (tree instanceof ObjectNode object) {
            visitor.accept(object);
        }
        List.copyOf(children(tree)).forEach(child -> objects(child, visitor));
    }

    private static List<JsonNode> children(JsonNode tree) {
        List<JsonNode> children = new ArrayList<>();
        tree.forEach(children::add);
        return children;
    }

    /** The objects that stand at the same place in both trees. */
    static void pairs(JsonNode one, JsonNode other, BiConsumer<ObjectNode, ObjectNode> visitor) {
        if (one instanceof ObjectNode object && other instanceof ObjectNode twin) {
            visitor.accept(object, twin);
            object.properties().forEach(field -> {
                if (twin.has(field.getKey())) {
                    pairs(field.getValue(), twin.get(field.getKey()), visitor);
                }
            });
        } else if (one instanceof ArrayNode list && other instanceof ArrayNode twins) {
            for (int i = 0; i < Math.min(list.size(), twins.size()); i++) {
                pairs(list.get(i), twins.get(i), visitor);
            }
        }
    }

    /** Gives a key of every object another name. */
    static void rename(JsonNode tree, String from, String to) {
        objects(tree, object -> {
            if (object.has(from)) {
                JsonNode value = object.remove(from);
                if (!object.has(to)) {
                    object.set(to, value);
                }
            }
        });
    }

    /** The texts of an array. */
    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    /** Removes the items of an array that fulfil the condition. */
    static void removeIf(JsonNode array, java.util.function.Predicate<JsonNode> condition) {
        if (array instanceof ArrayNode items) {
            for (int i = items.size() - 1; i >= 0; i--) {
                if (condition.test(items.get(i))) {
                    items.remove(i);
                }
            }
        }
    }
}
