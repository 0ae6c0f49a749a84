package org.sequelize4j.type;

import java.util.Objects;
import java.util.function.Function;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.InvalidValueException;

/**
 * A column of one type whose values are of another class in Java, by a converter. What is stored is taken as a value too, so
 * that texts and numbers from outside can be set and searched for.
 *
 * @param stored the type of the column
 * @param javaType the class of the values
 * @param converter its name, for messages and to tell types apart
 */
public record ConvertedType(
        DataType stored,
        Class<?> javaType,
        String converter,
        Function<Object, Object> toColumn,
        Function<Object, Object> fromColumn)
        implements DataType {
    @Override
    public String name() {
        return stored.name() + " as " + javaType.getSimpleName();
    }

    @Override
    public Object accept(Object value) {
        if (javaType.isInstance(value)) {
            Object unused = store(value);
            return value;
        }
        return read(acceptStored(value));
    }

    private Object acceptStored(Object value) {
        try {
            return stored.accept(value);
        } catch (InvalidValueException refused) {
            throw new InvalidValueException(
                    refused.getMessage() + " Or give it as " + javaType.getSimpleName() + ".", refused);
        }
    }

    @Override
    public Object acceptForComparison(Object value) {
        return javaType.isInstance(value) ? value : read(stored.acceptForComparison(value));
    }

    /**
     * The same before another column, which has to hold values of the same class.
     *
     * @throws DefinitionException when it does not
     */
    public ConvertedType over(DataType column) {
        if (column.javaType() != stored.javaType()) {
            throw new DefinitionException(converter + " stands before a column that holds "
                    + stored.javaType().getSimpleName() + ", and " + column.name() + " holds "
                    + column.javaType().getSimpleName() + ".");
        }
        return new ConvertedType(column, javaType, converter, toColumn, fromColumn);
    }

    /** As the column has it. */
    @Override
    public Object store(Object value) {
        return stored.accept(run("cannot store", toColumn, value));
    }

    /** The value for what the column has. */
    public Object read(Object column) {
        return run("cannot read", fromColumn, column);
    }

    private Object run(String failed, Function<Object, Object> direction, Object value) {
        Object converted;
        try {
            converted = direction.apply(value);
        } catch (RuntimeException refused) {
            throw new InvalidValueException(
                    converter + " " + failed + " the " + value.getClass().getSimpleName() + " " + value + ": "
                            + refused.getMessage(),
                    refused);
        }
        if (converted == null) {
            throw new InvalidValueException(converter + " made null of the "
                    + value.getClass().getSimpleName() + " " + value
                    + "; a converter is never given null, and gives none.");
        }
        return converted;
    }

    /** Types are the same when the same converter stands before the same column. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ConvertedType that
                && stored.equals(that.stored)
                && javaType.equals(that.javaType)
                && converter.equals(that.converter);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stored, javaType, converter);
    }
}
