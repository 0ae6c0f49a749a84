package org.sequelize4j.type;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pairs of texts, for PostgreSQL with its extension hstore; in Java an unmodifiable Map whose values may be null. */
public record HstoreType() implements DataType {
    @Override
    public String name() {
        return "HSTORE";
    }

    @Override
    public Class<?> javaType() {
        return Map.class;
    }

    @Override
    public Object accept(Object value) {
        if (!(value instanceof Map<?, ?> given)) {
            throw Refusal.of(this, value, "maps from text to text");
        }
        Map<String, @Nullable String> accepted = new LinkedHashMap<>();
        for (Map.Entry<?, ?> pair : given.entrySet()) {
            if (!(pair.getKey() instanceof String key)) {
                throw Refusal.of(this, pair.getKey(), "maps whose keys are text");
            }
            accepted.put(key, pair.getValue() == null ? null : Text.of(this, pair.getValue()));
        }
        return Collections.unmodifiableMap(accepted);
    }
}
