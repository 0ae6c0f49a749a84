package org.sequelize4j.instance;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.ModelDefinition;

/** What all instances of one shape of a model have in common: each of them refers to this, and it makes them. */
public class InstanceKind {
    private final ModelRuntime runtime;
    private final ModelDefinition definition;

    /** Of a dynamic model. */
    public InstanceKind(ModelRuntime runtime, ModelDefinition definition) {
        this.runtime = runtime;
        this.definition = definition;
    }

    /** A new, unsaved instance over these slots, with the model's face. The array is not copied. */
    public RowInstance over(@Nullable Object[] slots) {
        return new RowInstance(this, slots);
    }

    public final ModelRuntime runtime() {
        return runtime;
    }

    /** The shape. */
    public final ModelDefinition definition() {
        return definition;
    }
}
