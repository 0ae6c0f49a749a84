package org.sequelize4j.type;

import java.math.BigInteger;
import org.sequelize4j.error.DefinitionException;

/**
 * Whole numbers; in Java Integer up to 32 bits signed, else Long, and BigInteger for an unsigned BIGINT.
 *
 * @param width how many digits MySQL and MariaDB show, and fill with zeros; it limits nothing. 0 when none is stated
 */
public record IntegerType(Size size, boolean unsigned, boolean zerofill, int width) implements DataType {
    /** From TINYINT to BIGINT, with Sequelize's names. */
    public enum Size {
        TINYINT(8),
        SMALLINT(16),
        MEDIUMINT(24),
        INTEGER(32),
        BIGINT(64);

        private final int bits;

        Size(int bits) {
            this.bits = bits;
        }
    }

    /** Widths up to 255 are what MySQL takes. */
    private static final int LARGEST_WIDTH = 255;

    public IntegerType {
        if (width < 0 || width > LARGEST_WIDTH) {
            throw new DefinitionException("The width of " + size + " is from 1 to " + LARGEST_WIDTH + " digits, and "
                    + width + " was given.");
        }
    }

    /** Without a width. */
    public IntegerType(Size size, boolean unsigned, boolean zerofill) {
        this(size, unsigned, zerofill, 0);
    }

    /** The size and the width as they stand in a column: {@code INTEGER(5)}. */
    public String sized() {
        return width == 0 ? size.name() : size + "(" + width + ")";
    }

    @Override
    public String name() {
        return sized() + (unsigned ? ".UNSIGNED" : "") + (zerofill ? ".ZEROFILL" : "");
    }

    @Override
    public Class<?> javaType() {
        int bits = unsigned ? size.bits + 1 : size.bits;
        if (bits > Long.SIZE) {
            return BigInteger.class;
        }
        return bits > Integer.SIZE ? Long.class : Integer.class;
    }

    @Override
    public Object accept(Object value) {
        if (size == Size.INTEGER && !unsigned && value instanceof Integer) {
            return value;
        }
        Class<?> wanted = javaType();
        if (size == Size.BIGINT && wanted.isInstance(value) && value instanceof Long) {
            return value;
        }
        if (size == Size.BIGINT && wanted == Long.class && value instanceof Integer number) {
            return number.longValue();
        }
        BigInteger number = Numbers.whole(value);
        if (number == null || number.compareTo(smallest()) < 0 || number.compareTo(largest()) > 0) {
            throw Refusal.of(this, value, "whole numbers from " + smallest() + " to " + largest());
        }
        if (wanted == BigInteger.class) {
            return number;
        }
        return wanted == Long.class ? (Object) number.longValue() : (Object) number.intValue();
    }

    private BigInteger smallest() {
        return unsigned
                ? BigInteger.ZERO
                : BigInteger.ONE.shiftLeft(size.bits - 1).negate();
    }

    private BigInteger largest() {
        return BigInteger.ONE.shiftLeft(unsigned ? size.bits : size.bits - 1).subtract(BigInteger.ONE);
    }
}
