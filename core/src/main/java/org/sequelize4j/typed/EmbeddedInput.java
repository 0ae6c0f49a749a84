package org.sequelize4j.typed;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.EmbeddedValue;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.typed.RecordType.Component;

/** Takes a record within a record apart, whose components are attributes of an embedded value. */
final class EmbeddedInput {
    private EmbeddedInput() {}

    /** Any record with components of these names will do; null stands for null in each part. */
    static void put(
            Class<?> owner,
            Component component,
            ModelDefinition model,
            EmbeddedValue embedded,
            @Nullable Object value,
            boolean skipNulls,
            Map<String, @Nullable Object> into) {
        if (value instanceof Record nested) {
            put(nested, model, embedded.name(), skipNulls, into);
        } else if (value != null) {
            throw ShapeRefusals.refusal(
                    owner,
                    component,
                    "is \"" + embedded.name() + "\", which is made of several columns: declare it as a record.");
        } else if (!skipNulls) {
            embedded.attributes().forEach(attribute -> into.put(attribute.name(), null));
        }
    }

    private static void put(
            Record record, ModelDefinition model, String owner, boolean skipNulls, Map<String, @Nullable Object> into) {
        for (Component component : RecordType.of(record.getClass()).components()) {
            String name = owner + "." + component.name();
            Object value = RecordInput.unwrap(component.value(record));
            EmbeddedValue embedded = model.embedded(name);
            if (embedded != null) {
                put(record.getClass(), component, model, embedded, value, skipNulls, into);
            } else if (model.attribute(name) == null) {
                throw ShapeRefusals.unknown(record.getClass(), component, model, name);
            } else if (value != null || !skipNulls) {
                into.put(name, Conversions.writing(value));
            }
        }
    }
}
