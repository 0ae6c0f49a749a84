package org.sequelize4j.write;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which associations nested values may fill.
 *
 * @param all whether every one may, at any depth; as for records, whose shape says it
 * @param byAlias those that may, and what may be nested in them
 */
public record NestedIncludes(boolean all, Map<String, NestedIncludes> byAlias) {
    public static final NestedIncludes NONE = new NestedIncludes(false, Map.of());
    public static final NestedIncludes ALL = new NestedIncludes(true, Map.of());

    public NestedIncludes {
        byAlias = Map.copyOf(byAlias);
    }

    /** Null when the association may not be filled. */
    @Nullable
    NestedIncludes of(String alias) {
        return all ? ALL : byAlias.get(alias);
    }
}
