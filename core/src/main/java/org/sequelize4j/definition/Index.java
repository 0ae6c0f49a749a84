package org.sequelize4j.definition;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Sort;

/**
 * An index of a table: explicit, or made for a unique has-one or a foreign key.
 *
 * @param name given or derived as Sequelize derives it
 * @param where values that a partial index is limited to, null for IS NULL; empty when it covers all rows
 * @param forForeignKey whether nobody asked for it and it only serves a foreign key: databases that index foreign keys by
 *     themselves go without
 */
public record Index(
        String name, List<Part> parts, boolean unique, Map<Attribute, @Nullable Object> where, boolean forForeignKey) {
    /** One indexed attribute and its direction. */
    public record Part(Attribute attribute, Sort direction) {}

    /** An index that somebody asked for. */
    public Index(String name, List<Part> parts, boolean unique, Map<Attribute, @Nullable Object> where) {
        this(name, parts, unique, where, false);
    }

    public List<Attribute> attributes() {
        return parts.stream().map(Part::attribute).toList();
    }
}
