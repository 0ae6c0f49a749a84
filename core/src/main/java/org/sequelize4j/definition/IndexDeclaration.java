package org.sequelize4j.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Sort;

/**
 * One index as a user declares it.
 *
 * @param name null when it is derived from the table and the columns
 * @param directions by attribute, of those that do not ascend by default
 * @param where the values that a partial index is limited to; may hold null
 */
public record IndexDeclaration(
        List<String> attributes,
        boolean unique,
        @Nullable String name,
        Map<String, Sort> directions,
        Map<String, @Nullable Object> where) {

    public IndexDeclaration {
        attributes = List.copyOf(attributes);
        directions = Map.copyOf(directions);
        where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
    }

    /** A plain index. */
    public static IndexDeclaration of(String... attributes) {
        return new IndexDeclaration(List.of(attributes), false, null, Map.of(), Map.of());
    }

    /** A unique index, of which two rows cannot have the same values. */
    public static IndexDeclaration unique(String... attributes) {
        return new IndexDeclaration(List.of(attributes), true, null, Map.of(), Map.of());
    }

    public IndexDeclaration withName(String name) {
        return new IndexDeclaration(attributes, unique, name, directions, where);
    }
}
