package org.sequelize4j.type;

import java.math.BigInteger;

/** Whole numbers; in Java Integer up to 32 bits signed, else Long, and BigInteger for an unsigned BIGINT. */
public record IntegerType(Size size, boolean unsigned, boolean zerofill) implements DataType {
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

    @Override
    public String name() {
        return size + (unsigned ? ".UNSIGNED" : "") + (zerofill ? ".ZEROFILL" : "");
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
        Class<?> wanted = javaType();
        if (size == Size.INTEGER && !unsigned && value instanceof Integer) {
            return value;
        }
        if (size == Size.BIGINT && wanted.isInstance(value) && value instanceof Long) {
            return value;
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
