package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** The condition of a hook's event in one form, whatever groups it came in, without what says that a mark of deletion is null. */
final class WholeCondition {
    private WholeCondition() {}

    static ObjectNode of(JsonNode where) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        where.properties().forEach(field -> {
            String key = field.getKey();
            JsonNode value = single(field.getValue());
            boolean group = key.equals("$and") || (key.equals("$or") && value.isObject());
            if (group) {
                (value.isArray() ? value : List.of(value)).forEach(item -> whole.setAll(of(item)));
            } else if (!isMembership(key, value)
                    && !(value.isNull() && key.toLowerCase(Locale.ROOT).contains("delet"))) {
                whole.set(key, value);
            }
        });
        return whole;
    }

    /** That rows belong to one source: Sequelize joins the junction for that, and hooks see nothing of it. */
    private static boolean isMembership(String key, JsonNode value) {
        return key.equals("has")
                && value.isObject()
                && value.properties().stream().allMatch(field -> field.getKey().startsWith("$"));
    }

    /** What stands alone in a list, or is to be equal to. */
    private static JsonNode single(JsonNode value) {
        if (value.isArray() && value.size() == 1) {
            return single(value.get(0));
        }
        return value.size() == 1 && value.has("$eq") ? value.get("$eq") : value;
    }
}
