package org.sequelize4j.typed;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Embedded;
import org.sequelize4j.typed.RecordType.Component;

/** Reads the components of embedded records as attributes of the model. */
final class EmbeddedScan {
    private final Class<?> model;
    private final Consumer<TypedAttribute> attributes;
    private final List<Class<?>> around = new ArrayList<>();

    EmbeddedScan(Class<?> model, Consumer<TypedAttribute> attributes) {
        this.model = model;
        this.attributes = attributes;
    }

    static boolean isEmbedded(Method accessor, Class<?> returned) {
        return accessor.isAnnotationPresent(Embedded.class)
                || (!isOfTheJdk(returned) && returned.isAnnotationPresent(Embedded.class));
    }

    /** What these have for annotations is not ours, and takes long to read. */
    private static boolean isOfTheJdk(Class<?> type) {
        return type.getClassLoader() == null;
    }

    /** The record that an accessor gives; its components go to the attributes. */
    EmbeddedRecord read(String name, Method accessor, Class<?> returned) {
        return read(name, accessor, returned, null, "", !AttributeScan.refusesNull(accessor, returned));
    }

    private EmbeddedRecord read(
            String name,
            Method accessor,
            Class<?> type,
            @Nullable String outerPrefix,
            String outerBelow,
            boolean optional) {
        if (!type.isRecord()) {
            throw Misfit.refusal(
                    model,
                    accessor,
                    "is @Embedded and returns " + type.getSimpleName() + ", which is no record. Write record "
                            + type.getSimpleName() + "(…), with a component for each column.");
        }
        if (around.contains(type)) {
            throw Misfit.refusal(
                    model,
                    accessor,
                    "leads back to the record " + type.getSimpleName()
                            + ", so that there is no end to its columns. Remove it, or associate a model.");
        }
        around.add(type);
        String own = prefix(accessor, type);
        String prefix = own.isEmpty() ? outerPrefix : (outerPrefix == null ? "" : outerPrefix) + own;
        String below = own.isEmpty() && outerPrefix != null ? outerBelow + accessor.getName() + "." : "";
        EmbeddedPart within = new EmbeddedPart(prefix, below, optional);
        List<EmbeddedRecord.Part> parts = new ArrayList<>();
        RecordType record = RecordType.of(type);
        for (Component component : record.components()) {
            parts.add(new EmbeddedRecord.Part(component, part(name, component, within)));
        }
        around.remove(around.size() - 1);
        return new EmbeddedRecord(name, record, parts);
    }

    private @Nullable EmbeddedRecord part(String owner, Component component, EmbeddedPart within) {
        String name = owner + "." + component.name();
        Method accessor = component.declaration().getAccessor();
        Class<?> type = component.declaration().getType();
        if (isEmbedded(accessor, type)) {
            boolean optional = within.optional() || !AttributeScan.refusesNull(accessor, type);
            return read(name, accessor, type, within.prefix(), within.below(), optional);
        }
        attributes.accept(new TypedAttribute(name, type, accessor, within));
        return null;
    }

    private static String prefix(Method accessor, Class<?> type) {
        Embedded said = accessor.getAnnotation(Embedded.class);
        Embedded ofType = type.getAnnotation(Embedded.class);
        return said != null ? said.prefix() : ofType == null ? "" : ofType.prefix();
    }
}
