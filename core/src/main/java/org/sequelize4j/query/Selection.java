package org.sequelize4j.query;

import java.util.List;
import java.util.stream.Stream;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;

/**
 * Which attributes are loaded.
 *
 * @param attributes stored attributes in slot order; keys that relations need are added by the plan
 * @param virtuals attributes without a column that the instances show
 * @param computed expressions by alias, in the order they were added
 */
public record Selection(List<Attribute> attributes, List<Attribute> virtuals, List<Computed> computed) {
    public Selection {
        attributes = List.copyOf(attributes);
        virtuals = List.copyOf(virtuals);
        computed = List.copyOf(computed);
    }

    /** Without virtual attributes. */
    public Selection(List<Attribute> attributes, List<Computed> computed) {
        this(attributes, List.of(), computed);
    }

    /** Every attribute, and nothing computed. */
    public static Selection all(ModelDefinition model) {
        return new Selection(model.storedAttributes(), model.shownVirtuals(), List.of());
    }

    /** With more to be computed. */
    public Selection with(List<Computed> more) {
        return new Selection(
                attributes,
                virtuals,
                Stream.concat(computed.stream(), more.stream()).toList());
    }

    /** Whether nothing is asked for. */
    public boolean isEmpty() {
        return attributes.isEmpty() && virtuals.isEmpty() && computed.isEmpty();
    }

    /** An expression that is read into the instance under an alias. */
    public record Computed(String alias, Operand operand) {}
}
