package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;

/** Foreign keys that a model declares as attributes, and that say nothing of null. */
final class OpenKeys {
    private OpenKeys() {}

    static boolean declared(Expectation expectation, String column) {
        for (JsonNode model : expectation.scenario().models()) {
            for (Map.Entry<String, JsonNode> attribute :
                    model.path("attributes").properties()) {
                JsonNode said = attribute.getValue();
                boolean named = said.path("field").asText(attribute.getKey()).equals(column)
                        || plain(attribute.getKey()).equals(plain(column));
                if (named && !said.has("allowNull")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
