package org.sequelize4j.query;

import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.References;

/** Where the builders of queries get the method references of a typed model from. */
@FunctionalInterface
public interface ReferenceLookup {
    /**
     * The references of a model that has an interface.
     *
     * @param <T> the model's interface
     */
    <T> References<T> of(ModelDefinition model);
}
