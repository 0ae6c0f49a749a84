package org.sequelize4j.typed;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.instance.ModelRuntime;
import org.sequelize4j.instance.RowInstance;

/** Makes the instances of typed models. */
public final class TypedFaces {
    private static final ClassValue<TypedFaces> FACES = new ClassValue<>() {
        @Override
        protected TypedFaces computeValue(Class<?> type) {
            return new TypedFaces(TypedModel.of(type));
        }
    };

    /** The one that was asked for last, which is nearly always the one that is asked for. */
    private record Latest(ModelDefinition definition, Dispatch dispatch) {}

    private final TypedModel model;
    private final Map<ModelDefinition, Dispatch> dispatches = Collections.synchronizedMap(new WeakHashMap<>());
    private volatile @Nullable Latest latest;

    private TypedFaces(TypedModel model) {
        this.model = model;
    }

    /**
     * A new, unsaved instance over these slots, whose face is a proxy of the model's interface. The array is not copied.
     *
     * @param definition of a typed model
     */
    public static RowInstance newInstance(ModelRuntime runtime, ModelDefinition definition, @Nullable Object[] slots) {
        return new TypedInstance(runtime, definition, slots, dispatch(definition));
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
        Latest last = latest;
        if (last != null && last.definition() == definition) {
            return last.dispatch();
        }
        Dispatch dispatch = dispatches.computeIfAbsent(definition, shape -> new Dispatch(model, shape));
        latest = new Latest(definition, dispatch);
        return dispatch;
    }
}
