package org.sequelize4j.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.References;
import org.sequelize4j.query.ReferenceLookup;
import org.sequelize4j.typed.TypedReferences;

/** The references of each typed model, made once. */
final class ModelReferences implements ReferenceLookup {
    private final Map<Class<?>, References<?>> byType = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("unchecked") // the references of an interface are those of the model that it defines
    public <T> References<T> of(ModelDefinition model) {
        Class<?> type = model.type();
        if (type == null) {
            throw new IllegalStateException("The model " + model.name() + " is a dynamic one.");
        }
        return (References<T>) byType.computeIfAbsent(type, TypedReferences::new);
    }
}
