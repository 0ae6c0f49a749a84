package org.sequelize4j.typed;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the type variables of shared super-interfaces, such as {@code Keyed<K>}, stand for in one typed interface. */
final class TypeResolution {
    private final Map<TypeVariable<?>, Type> bindings = new HashMap<>();

    TypeResolution(Class<?> type) {
        bind(type);
    }

    private void bind(Class<?> type) {
        for (Type parent : type.getGenericInterfaces()) {
            if (parent instanceof ParameterizedType parameterized) {
                Class<?> raw = (Class<?>) parameterized.getRawType();
                Type[] arguments = parameterized.getActualTypeArguments();
                for (int i = 0; i < arguments.length; i++) {
                    bindings.put(raw.getTypeParameters()[i], arguments[i]);
                }
                bind(raw);
            } else {
                bind((Class<?>) parent);
            }
        }
    }

    /** The class of a type, its arguments left out. */
    Class<?> rawClass(Type type) {
        if (type instanceof Class<?> known) {
            return known;
        }
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        if (type instanceof TypeVariable<?> variable) {
            Type bound = bindings.get(variable);
            return rawClass(bound == null ? variable.getBounds()[0] : bound);
        }
        if (type instanceof WildcardType wildcard) {
            return rawClass(wildcard.getUpperBounds()[0]);
        }
        return rawClass(((GenericArrayType) type).getGenericComponentType()).arrayType();
    }

    /** The class of an argument of a type; null when the type is raw. */
    @Nullable
    Class<?> argument(Type type, int index) {
        if (type instanceof TypeVariable<?> variable) {
            Type bound = bindings.get(variable);
            return bound == null ? null : argument(bound, index);
        }
        return type instanceof ParameterizedType parameterized
                ? rawClass(parameterized.getActualTypeArguments()[index])
                : null;
    }
}
