package org.sequelize4j.load;

import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.ModelRuntime;

/** Gives the runtime that makes the instances of a model. */
@FunctionalInterface
public interface Runtimes {
    ModelRuntime of(ModelDefinition model);
}
