package org.sequelize4j.conformance.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One scenario as its file says it; FORMAT.md describes the parts.
 *
 * @param text the file's text, in which UUIDs that are no results are looked up
 */
public record Scenario(String name, String area, JsonNode root, String text) {
    static Scenario parse(String name, String text) {
        JsonNode root = Json.parse(text);
        return new Scenario(root.path("name").asText(name), root.path("area").asText(""), root, text);
    }

    /** Whether it runs on that dialect. */
    public boolean runsOn(String dialect) {
        return allows(root, dialect);
    }

    /** Whether a scenario or a step, which may name its dialects, runs on that dialect. */
    public static boolean allows(JsonNode part, String dialect) {
        JsonNode dialects = part.path("dialects");
        if (dialects.isMissingNode()) {
            return true;
        }
        for (JsonNode allowed : dialects) {
            if (allowed.asText().equals(dialect)) {
                return true;
            }
        }
        return false;
    }

    public List<JsonNode> models() {
        return list("models");
    }

    public List<JsonNode> associations() {
        return list("associations");
    }

    public List<JsonNode> steps() {
        return list("steps");
    }

    private List<JsonNode> list(String key) {
        List<JsonNode> items = new ArrayList<>();
        root.path(key).forEach(items::add);
        return items;
    }
}
