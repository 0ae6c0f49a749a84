package org.sequelize4j.conformance.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What of an error is compared: its name, and of its items path, type and validator. */
public final class ErrorShape {
    private static final Set<String> PLAIN = Set.of("NoSuchMethod", "RunnerError", "TypeError", "AssertionError");

    private ErrorShape() {}

    public static JsonNode of(JsonNode error) {
        ObjectNode shape = JsonNodeFactory.instance.objectNode();
        String name = error.path("name").asText();
        shape.put("name", PLAIN.contains(name) ? "Error" : name);
        List<String> items = new ArrayList<>();
        for (JsonNode item : error.path("errors")) {
            items.add(
                    item.has("path")
                            ? item.get("path").asText() + "|"
                                    + item.path("type").asText() + "|"
                                    + item.path("validatorKey").asText()
                            : item.path("name").asText());
        }
        items.sort(null);
        ArrayNode array = shape.putArray("errors");
        items.forEach(array::add);
        return shape;
    }
}
