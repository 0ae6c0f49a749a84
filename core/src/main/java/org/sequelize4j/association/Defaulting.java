package org.sequelize4j.association;

import org.sequelize4j.definition.DefaultValue;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.type.DataType;

/** Turns what users give as values in declarations into the type's own representation, or refuses it. */
final class Defaulting {
    private Defaulting() {}

    static DefaultValue accepted(String model, String attribute, DataType type, DefaultValue value) {
        if (!(value instanceof DefaultValue.Constant constant)) {
            return value;
        }
        return new DefaultValue.Constant(accepted(
                "The default of the attribute \"" + attribute + "\" of the model \"" + model + "\"",
                type,
                constant.value()));
    }

    /** The value that a scope or a partial index asks for. */
    static Object accepted(String what, DataType type, Object value) {
        try {
            return type.accept(value);
        } catch (InvalidValueException e) {
            throw new DefinitionException(what + " does not fit its type. " + e.getMessage(), e);
        }
    }
}
