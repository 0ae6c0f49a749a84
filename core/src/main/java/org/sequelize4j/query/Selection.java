package org.sequelize4j.query;

import java.util.List;
import org.sequelize4j.definition.Attribute;

/**
 * Which attributes are loaded.
 *
 * @param attributes stored attributes in slot order; keys that relations need are added by the plan
 * @param computed expressions by alias, in the order they were added
 */
public record Selection(List<Attribute> attributes, List<Computed> computed) {
    /** An expression that is read into the instance under an alias. */
    public record Computed(String alias, Operand operand) {}
}
