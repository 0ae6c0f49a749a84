package org.sequelize4j.typed;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.instance.InstanceKind;
import org.sequelize4j.instance.ModelRuntime;

/** Makes the instances of typed models. */
public final class TypedFaces {
    private static final ClassValue<TypedFaces> FACES = new ClassValue<>() {
        @Override
        protected TypedFaces computeValue(Class<?> type) {
            return new TypedFaces(TypedModel.of(type));
        }
    };

    private final TypedModel model;
    private final Map<ModelDefinition, Dispatch> dispatches = Collections.synchronizedMap(new WeakHashMap<>());

    private TypedFaces(TypedModel model) {
        this.model = model;
    }

    /**
     * What makes instances whose face is a proxy of the model's interface.
     *
     * @param definition of a typed model
     */
    public static InstanceKind kind(ModelRuntime runtime, ModelDefinition definition) {
        return new TypedKind(runtime, definition, dispatch(definition));
    }

    /**
     * Joins the interface of a typed model with its definition, as the first instance would.
     *
     * @throws DefinitionException when an accessor reads what the definition does not have, or in another type
     */
    public static void link(ModelDefinition definition) {
        dispatch(definition);
    }

    private static Dispatch dispatch(ModelDefinition definition) {
        Class<?> type = definition.type();
        if (type == null) {
            throw new IllegalStateException("The model " + definition.name() + " is a dynamic one.");
        }
        return FACES.get(type).of(definition);
    }

    private Dispatch of(ModelDefinition definition) {
        return dispatches.computeIfAbsent(definition, shape -> new Dispatch(model, shape));
    }
}
