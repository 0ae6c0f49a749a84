package org.sequelize4j.definition;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.AttributeConverter;
import org.sequelize4j.error.DefinitionException;

/**
 * What a converter says by its type arguments.
 *
 * @param value the class of the values
 * @param stored the class of what the column has
 * @param name of the converter, for messages
 */
public record ConverterTypes(Class<?> value, Class<?> stored, String name) {
    /**
     * Reads the type arguments of a converter's class.
     *
     * @throws DefinitionException when they are left open, as by a raw type
     */
    public static ConverterTypes of(AttributeConverter<?, ?> converter) {
        Class<?> type = converter.getClass();
        List<Type> arguments = arguments(type);
        Class<?> value = arguments.isEmpty() ? null : raw(arguments.get(0));
        Class<?> stored = arguments.isEmpty() ? null : raw(arguments.get(1));
        String name = type.getSimpleName().isEmpty() ? type.getName() : type.getSimpleName();
        if (value == null || stored == null) {
            throw new DefinitionException(name + " does not say what it converts. Write a class that implements"
                    + " AttributeConverter<Money, BigDecimal>, with the two classes in place.");
        }
        return new ConverterTypes(value, stored, name);
    }

    /** Those of AttributeConverter, as far as the class and those that it extends fix them. */
    private static List<Type> arguments(Class<?> type) {
        for (Type parent : parents(type)) {
            Class<?> raw = raw(parent);
            if (raw == null || !AttributeConverter.class.isAssignableFrom(raw)) {
                continue;
            }
            List<Type> given = parent instanceof ParameterizedType parameterized
                    ? List.of(parameterized.getActualTypeArguments())
                    : List.of();
            if (raw == AttributeConverter.class) {
                return given;
            }
            return arguments(raw).stream()
                    .map(argument -> filled(argument, raw, given))
                    .toList();
        }
        return List.of();
    }

    private static List<Type> parents(Class<?> type) {
        Type superclass = type.getGenericSuperclass();
        List<Type> interfaces = Arrays.asList(type.getGenericInterfaces());
        return superclass == null || interfaces.stream().anyMatch(ConverterTypes::isConverter)
                ? interfaces
                : List.of(superclass);
    }

    private static boolean isConverter(Type type) {
        Class<?> raw = raw(type);
        return raw != null && AttributeConverter.class.isAssignableFrom(raw);
    }

    private static Type filled(Type argument, Class<?> raw, List<Type> given) {
        int place = Arrays.asList(raw.getTypeParameters()).indexOf(argument);
        return argument instanceof TypeVariable<?> && place >= 0 && place < given.size() ? given.get(place) : argument;
    }

    private static @Nullable Class<?> raw(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        return type instanceof Class<?> known ? known : null;
    }
}
