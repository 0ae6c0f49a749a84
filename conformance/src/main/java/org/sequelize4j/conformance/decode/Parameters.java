package org.sequelize4j.conformance.decode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.IntFunction;

/** Puts the arguments of a scope in the places of {@code {"$param": i}}. */
public final class Parameters {
    private Parameters() {}

    public static JsonNode filled(JsonNode node, IntFunction<JsonNode> arguments) {
        if (node.has("$param")) {
            return arguments.apply(node.get("$param").asInt());
        }
        if (node.isArray()) {
            ArrayNode filled = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> filled.add(filled(item, arguments)));
            return filled;
        }
        if (node.isObject()) {
            ObjectNode filled = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(field -> filled.set(field.getKey(), filled(field.getValue(), arguments)));
            return filled;
        }
        return node;
    }
}
