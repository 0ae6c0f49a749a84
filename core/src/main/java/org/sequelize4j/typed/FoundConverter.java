package org.sequelize4j.typed;

import java.lang.reflect.Constructor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.AttributeConverter;
import org.sequelize4j.Convert;
import org.sequelize4j.definition.ConverterTypes;
import org.sequelize4j.definition.Converters;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.type.ConvertedType;
import org.sequelize4j.type.DataType;

/** The converter of an attribute: its own, else the one that was registered for its class, else the one that its class names. */
record FoundConverter(AttributeConverter<?, ?> converter, ConverterTypes types) {
    /**
     * Looks for the converter of an attribute.
     *
     * @return null when it has none
     * @throws DefinitionException when there is one that does not fit
     */
    static @Nullable FoundConverter of(Class<?> model, TypedAttribute attribute, Converters registered) {
        Class<?> type = Boxes.boxed(attribute.type());
        Convert own = attribute.accessor().getAnnotation(Convert.class);
        AttributeConverter<?, ?> forClass = registered.byClass().get(type);
        if (own == null && forClass != null) {
            return new FoundConverter(forClass, ConverterTypes.of(forClass));
        }
        Convert said = own == null ? ofClass(type) : own;
        if (said == null) {
            return null;
        }
        AttributeConverter<?, ?> made = make(model, attribute, said.value());
        FoundConverter found = new FoundConverter(made, ConverterTypes.of(made));
        found.requireFit(model, attribute, type);
        return found;
    }

    /** Columns know a class of the JDK without a converter, and reading the annotations of one takes time. */
    private static @Nullable Convert ofClass(Class<?> type) {
        return type.getClassLoader() == null ? null : type.getAnnotation(Convert.class);
    }

    private void requireFit(Class<?> model, TypedAttribute attribute, Class<?> type) {
        if (types.value() != type) {
            throw Misfit.refusal(
                    model,
                    attribute.accessor(),
                    "returns " + type.getSimpleName() + ", and " + types.name() + " converts "
                            + types.value().getSimpleName() + ". Both need the same class.");
        }
        if (!JavaTypes.isKnown(types.stored())) {
            throw Misfit.refusal(
                    model,
                    attribute.accessor(),
                    "has the converter " + types.name() + ", which stores "
                            + types.stored().getSimpleName() + ", the type of no column. Columns are "
                            + JavaTypes.names() + ".");
        }
    }

    private static AttributeConverter<?, ?> make(
            Class<?> model, TypedAttribute attribute, Class<? extends AttributeConverter<?, ?>> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            return (AttributeConverter<?, ?>)
                    (Object) Access.constructor(constructor).invokeExact(new Object[0]);
        } catch (NoSuchMethodException missing) {
            throw Misfit.refusal(
                    model,
                    attribute.accessor(),
                    "has the converter " + type.getSimpleName()
                            + ", which has no constructor without parameters. Write one, or register an instance with Sequelize.builder().converter(…).");
        } catch (RuntimeException | Error unchecked) {
            throw unchecked;
        } catch (Throwable checked) {
            throw new DefinitionException("The constructor of " + type.getName() + " failed.", checked);
        }
    }

    /** The data type of the attribute, over that of its column, which may hold the value in another class: Instant for OffsetDateTime. */
    @SuppressWarnings("ReferenceEquality") // NONE is one object
    DataType over(DataType column) {
        ConvertedType plain = Converters.converted(column, converter, types);
        Conversion before = Objects.requireNonNull(Conversions.reading(column.javaType(), Boxes.boxed(types.stored())));
        return before == Conversion.NONE
                ? plain
                : new ConvertedType(
                        column,
                        types.value(),
                        types.name(),
                        value -> Objects.requireNonNull(
                                Conversions.writing(plain.toColumn().apply(value))),
                        stored -> plain.fromColumn().apply(before.convert(stored)));
    }
}
