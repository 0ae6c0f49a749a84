package org.sequelize4j.typed;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.type.DataType;

/** A class such as String as the shape of rows of one column. */
public final class ValueShape<V> {
    private final Class<V> type;

    private ValueShape(Class<V> type) {
        this.type = type;
    }

    /** For one result or many. */
    @SuppressWarnings("unchecked") // the class of int has Integers for values
    public static <V> ValueShape<V> of(Class<V> type) {
        return new ValueShape<>((Class<V>) Boxes.boxed(type));
    }

    /**
     * The value as the class.
     *
     * @throws InvalidValueException when it is no value of the class
     */
    public @Nullable V map(@Nullable Object value) {
        if (value == null || type.isInstance(value)) {
            return type.cast(value);
        }
        try {
            return type.cast(convert(type, value));
        } catch (InvalidValueException | ArithmeticException | IllegalArgumentException unfit) {
            throw new InvalidValueException(
                    "values(" + type.getSimpleName() + ".class) cannot take the "
                            + value.getClass().getSimpleName() + " " + value + ".",
                    unfit);
        }
    }

    /** By way of the data type, which reads every form in which databases give a value. */
    static Object convert(Class<?> wanted, Object value) {
        DataType via = JavaTypes.of(wanted);
        Object accepted = via.accept(value);
        Conversion conversion = Conversions.reading(accepted.getClass(), wanted);
        if (conversion == null) {
            throw new IllegalArgumentException(
                    accepted.getClass().getSimpleName() + " is not " + wanted.getSimpleName());
        }
        return conversion.convert(accepted);
    }
}
