package org.sequelize4j.definition;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.AttributeConverter;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.type.ConvertedType;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.VirtualType;

/** The converters that serve every typed attribute of a class, by that class; and how a converter becomes a data type. */
public record Converters(Map<Class<?>, AttributeConverter<?, ?>> byClass) {
    public static final Converters NONE = new Converters(Map.of());

    public Converters {
        byClass = Map.copyOf(byClass);
    }

    /**
     * With one more, which replaces another for the same class.
     *
     * @throws DefinitionException when its class does not say what it converts
     */
    public Converters with(AttributeConverter<?, ?> converter) {
        Map<Class<?>, AttributeConverter<?, ?>> more = new HashMap<>(byClass);
        more.put(ConverterTypes.of(converter).value(), converter);
        return new Converters(more);
    }

    /**
     * The data type of an attribute whose column holds what the converter takes.
     *
     * @throws DefinitionException when there is no column, or it holds something else
     */
    static DataType convert(String attribute, @Nullable DataType column, AttributeConverter<?, ?> converter) {
        if (column == null || column instanceof VirtualType) {
            throw new DefinitionException(
                    "The attribute \"" + attribute + "\" has a converter and no type of its column"
                            + "; write one, such as attribute(\"" + attribute + "\", STRING, a -> a.convert(…)).");
        }
        ConverterTypes types = ConverterTypes.of(converter);
        Class<?> held = column.stored().javaType();
        if (!types.stored().isAssignableFrom(held)) {
            throw new DefinitionException("The attribute \"" + attribute + "\" is "
                    + column.stored().name() + ", which is " + held.getSimpleName() + " in Java, and "
                    + types.name() + " stores " + types.stored().getSimpleName() + "; change one of the two.");
        }
        return converted(column.stored(), converter, types);
    }

    /** The same where the column's type is known to hold what the converter takes. */
    public static ConvertedType converted(DataType column, AttributeConverter<?, ?> converter, ConverterTypes types) {
        @SuppressWarnings("unchecked") // data types see to it that values are of these classes
        AttributeConverter<Object, Object> any = (AttributeConverter<Object, Object>) converter;
        return new ConvertedType(column, types.value(), types.name(), any::toColumn, any::fromColumn);
    }
}
