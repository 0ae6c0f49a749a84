package org.sequelize4j.typed;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The type of a record component, unwrapped.
 *
 * @param value the class of the value, or of one element of a collection
 */
record ComponentType(Class<?> value, Wrapping wrapping) {
    private static final TypeResolution TYPES = new TypeResolution(Record.class);

    enum Wrapping {
        PLAIN,
        OPTIONAL,
        LIST,
        SET
    }

    static ComponentType of(RecordComponent component) {
        Class<?> declared = component.getType();
        Class<?> argument = TYPES.argument(component.getGenericType(), 0);
        if (argument != null && declared == Optional.class) {
            return new ComponentType(argument, Wrapping.OPTIONAL);
        }
        if (argument != null
                && (declared == List.class || declared == Collection.class || declared == Iterable.class)) {
            return new ComponentType(argument, Wrapping.LIST);
        }
        return argument != null && declared == Set.class
                ? new ComponentType(argument, Wrapping.SET)
                : new ComponentType(declared, Wrapping.PLAIN);
    }

    boolean isCollection() {
        return wrapping == Wrapping.LIST || wrapping == Wrapping.SET;
    }

    /** A single value as the component takes it. */
    @Nullable
    Object wrap(@Nullable Object single) {
        return wrapping == Wrapping.OPTIONAL ? Optional.ofNullable(single) : single;
    }

    /** Several values as the component takes them, unmodifiable. */
    Object collect(List<Object> elements) {
        return wrapping == Wrapping.SET
                ? Collections.unmodifiableSet(new LinkedHashSet<>(elements))
                : Collections.unmodifiableList(new ArrayList<>(elements));
    }
}
