package org.sequelize4j.definition;

import java.util.List;
import java.util.Map;
import org.sequelize4j.Sort;

/**
 * An index of a table: explicit, or made for a unique attribute or a foreign key.
 *
 * @param name given or derived as Sequelize derives it
 * @param where values that a partial index is limited to; empty when it covers all rows
 */
public record Index(String name, List<Part> parts, boolean unique, Map<Attribute, Object> where) {
    /** One indexed attribute and its direction. */
    public record Part(Attribute attribute, Sort direction) {}
}
