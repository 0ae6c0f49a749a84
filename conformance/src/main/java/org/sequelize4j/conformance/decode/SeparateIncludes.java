package org.sequelize4j.conformance.decode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sequelize4j.Association;

/** What {@code separate} means beside a statement of its own: it selects the key of the source, and raw rows go without it. */
public final class SeparateIncludes {
    private final World world;
    private final Orders orders;

    SeparateIncludes(World world, Orders orders) {
        this.world = world;
        this.orders = orders;
    }

    /** The attributes of the source that lead to what is fetched separately. */
    Set<String> keys(JsonNode include, String model) {
        Set<String> keys = new LinkedHashSet<>();
        for (JsonNode item : include.isArray() ? include : List.of(include)) {
            String alias = orders.aliasOf(item, model);
            Association association = alias == null ? null : world.association(model, alias);
            if (association != null && isSeparate(item, association)) {
                keys.addAll(association.sourceKey());
            }
        }
        return keys;
    }

    private static boolean isSeparate(JsonNode item, Association association) {
        return item.path("separate").asBoolean()
                || (association.kind() == Association.Kind.HAS_MANY && item.has("limit") && !item.has("separate"));
    }

    /** The options of a find of raw rows without what would be fetched separately. */
    public static JsonNode withoutThem(JsonNode options) {
        if (!(options.get("include") instanceof ArrayNode includes)) {
            return options;
        }
        ObjectNode rest = options.deepCopy();
        ArrayNode joined = rest.putArray("include");
        includes.forEach(item -> {
            if (!item.path("separate").asBoolean()) {
                joined.add(item.isObject() ? withoutThem(item) : item);
            }
        });
        return rest;
    }
}
