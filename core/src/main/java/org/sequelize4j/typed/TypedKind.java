package org.sequelize4j.typed;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.InstanceKind;
import org.sequelize4j.instance.ModelRuntime;
import org.sequelize4j.instance.RowInstance;

/** What the instances of one shape of a typed model have in common: what each method of their interface does. */
final class TypedKind extends InstanceKind {
    private final Dispatch dispatch;

    TypedKind(ModelRuntime runtime, ModelDefinition definition, Dispatch dispatch) {
        super(runtime, definition);
        this.dispatch = dispatch;
    }

    Dispatch dispatch() {
        return dispatch;
    }

    @Override
    public RowInstance over(@Nullable Object[] slots) {
        return new TypedInstance(this, slots);
    }
}
