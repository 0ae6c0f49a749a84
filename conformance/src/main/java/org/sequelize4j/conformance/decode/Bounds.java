package org.sequelize4j.conformance.decode;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.type.Range;

/** Ranges whose ends say themselves whether they are a part of it: {@code [{value: 1, inclusive: false}, 5]}. */
final class Bounds {
    private Bounds() {}

    static boolean areIn(JsonNode list) {
        return list.size() == 2 && (isBound(list.get(0)) || isBound(list.get(1)));
    }

    /** An end that does not say it is a part of the range where it is the lower one. */
    static Range<Object> range(JsonNode list, Values values) {
        return new Range<>(
                value(list.get(0), values),
                list.get(0).path("inclusive").asBoolean(true),
                value(list.get(1), values),
                list.get(1).path("inclusive").asBoolean(false),
                false);
    }

    private static boolean isBound(JsonNode item) {
        return item.isObject() && item.size() == 2 && item.has("value") && item.has("inclusive");
    }

    private static @Nullable Object value(JsonNode bound, Values values) {
        return values.of(isBound(bound) ? bound.get("value") : bound);
    }
}
