package org.sequelize4j.conformance.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What compares as equal, as in the oracle's compare.js: keys in any order, absent keys and null ones, flags and 0 or 1, numbers
 * and short texts that spell one.
 */
public final class Tolerance {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final int LONGEST_NUMBER = 15;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Tolerance() {}

    public static boolean equal(@Nullable JsonNode expected, @Nullable JsonNode actual) {
        return normal(expected).equals(normal(actual));
    }

    /** The same where arrays of objects have no order. */
    public static boolean equalUnordered(@Nullable JsonNode expected, @Nullable JsonNode actual) {
        return sorted(normal(expected)).equals(sorted(normal(actual)));
    }

    static JsonNode normal(@Nullable JsonNode node) {
        if (node == null || node.isNull() || node.isMissingNode()) {
            return NullNode.getInstance();
        }
        if (node.isArray()) {
            ArrayNode normal = NODES.arrayNode();
            node.forEach(item -> normal.add(normal(item)));
            return normal;
        }
        if (node.isObject()) {
            ObjectNode normal = NODES.objectNode();
            TreeSet<String> keys = new TreeSet<>();
            node.fieldNames().forEachRemaining(keys::add);
            for (String key : keys) {
                if (!node.get(key).isNull()) {
                    normal.set(key, normal(node.get(key)));
                }
            }
            return normal;
        }
        return scalar(node);
    }

    private static JsonNode scalar(JsonNode node) {
        if (node.isBoolean()) {
            return NODES.numberNode(node.asBoolean() ? 1.0 : 0.0);
        }
        boolean number = node.isNumber()
                || (node.isTextual()
                        && node.asText().length() <= LONGEST_NUMBER
                        && NUMBER.matcher(node.asText()).matches());
        return number ? NODES.numberNode(node.asDouble() + 0.0) : node;
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isArray()) {
            List<JsonNode> items = new ArrayList<>();
            node.forEach(item -> items.add(sorted(item)));
            if (items.stream().allMatch(JsonNode::isObject)) {
                items.sort(Comparator.comparing(JsonNode::toString));
            }
            return NODES.arrayNode().addAll(items);
        }
        if (node.isObject()) {
            ObjectNode object = NODES.objectNode();
            node.properties().forEach(field -> object.set(field.getKey(), sorted(field.getValue())));
            return object;
        }
        return node;
    }
}
