package org.sequelize4j.typed;

import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/** Primitive types and their classes of objects. */
final class Boxes {
    private Boxes() {}

    /** {@code Integer} for {@code int}; any other class as it is. */
    static Class<?> boxed(Class<?> type) {
        return type.isPrimitive() ? MethodType.methodType(type).wrap().returnType() : type;
    }

    /** What a method of this return type gives when it has nothing to say: null, or the zero of a primitive type. */
    static @Nullable Object nothing(Class<?> returned) {
        return returned.isPrimitive() && returned != void.class ? Array.get(Array.newInstance(returned, 1), 0) : null;
    }
}
