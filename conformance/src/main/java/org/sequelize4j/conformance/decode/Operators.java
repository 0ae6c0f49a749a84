package org.sequelize4j.conformance.decode;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Set;

/** Tells objects of operators from values and from plain objects. */
final class Operators {
    private static final Set<String> VALUES = Set.of(
            "$ref",
            "$tx",
            "$model",
            "$assoc",
            "$lit",
            "$fn",
            "$col",
            "$cast",
            "$where",
            "$json",
            "$date",
            "$buffer",
            "$type",
            "$default",
            "$undefined",
            "$param");

    private Operators() {}

    /** Whether the object's keys are operators, such as {@code {"$gt": 1}}. {@code $col} with a text is both; it is a value. */
    static boolean areIn(JsonNode node) {
        Iterator<String> keys = node.fieldNames();
        if (!keys.hasNext()) {
            return false;
        }
        String key = keys.next();
        return key.startsWith("$") && !key.endsWith("$") && !VALUES.contains(key);
    }

    /** Whether it is an object of names and values. */
    static boolean isPlain(JsonNode node) {
        return !areIn(node) && VALUES.stream().noneMatch(node::has);
    }
}
