package org.sequelize4j.typed;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Virtual;

/**
 * An attribute as an interface declares it.
 *
 * @param type of the accessor, its generic arguments left out
 * @param accessor carries the annotations
 * @param part null for an accessor of the model itself
 */
record TypedAttribute(
        String name,
        Class<?> type,
        Method accessor,
        @Nullable EmbeddedPart part) {
    TypedAttribute(String name, Class<?> type, Method accessor) {
        this(name, type, accessor, null);
    }

    boolean isVirtual() {
        return accessor.isAnnotationPresent(Virtual.class);
    }
}
