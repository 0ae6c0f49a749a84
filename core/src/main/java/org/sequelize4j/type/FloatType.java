package org.sequelize4j.type;

import java.math.BigDecimal;
import org.sequelize4j.error.DefinitionException;

/**
 * Binary floating point; in Java Double (Float for REAL). Infinities and NaN are refused: not every database keeps them.
 *
 * @param length the digits in all that MySQL and MariaDB show; 0 when none is stated
 * @param decimals those of them after the point
 */
public record FloatType(Kind kind, boolean unsigned, boolean zerofill, int length, int decimals) implements DataType {
    /** Sequelize's names; FLOAT has the width of DOUBLE but on MySQL. */
    public enum Kind {
        FLOAT,
        REAL,
        DOUBLE
    }

    public FloatType {
        if (length < 0 || decimals < 0 || (decimals > 0 && decimals > length)) {
            throw new DefinitionException(kind + "(" + length + "," + decimals
                    + ") cannot be: the digits after the point are at least 0 and at most the digits in all.");
        }
    }

    /** Without a length. */
    public FloatType(Kind kind, boolean unsigned) {
        this(kind, unsigned, false, 0, 0);
    }

    /** The length as it stands behind the name: {@code (11)}, {@code (11,2)} or nothing. */
    public String size() {
        return length == 0 ? "" : decimals == 0 ? "(" + length + ")" : "(" + length + "," + decimals + ")";
    }

    @Override
    public String name() {
        return kind + size() + (unsigned ? ".UNSIGNED" : "") + (zerofill ? ".ZEROFILL" : "");
    }

    @Override
    public Class<?> javaType() {
        return kind == Kind.REAL ? Float.class : Double.class;
    }

    @Override
    public Object accept(Object value) {
        if (isAsStored(value)) {
            return value;
        }
        BigDecimal number = Numbers.decimal(value);
        if (number == null || (unsigned && number.signum() < 0) || !inRange(number)) {
            throw Refusal.of(
                    this,
                    value,
                    (unsigned ? "numbers from 0 to " : "numbers up to ")
                            + (kind == Kind.REAL ? Float.MAX_VALUE : Double.MAX_VALUE));
        }
        return kind == Kind.REAL ? (Object) number.floatValue() : (Object) number.doubleValue();
    }

    /** Whether it is what {@link #accept} would make of it, as almost every value is; zero may have a sign, which no column keeps. */
    private boolean isAsStored(Object value) {
        if (kind == Kind.REAL) {
            return value instanceof Float number && Float.isFinite(number) && (unsigned ? number > 0 : number != 0);
        }
        return value instanceof Double number && Double.isFinite(number) && (unsigned ? number > 0 : number != 0);
    }

    private boolean inRange(BigDecimal number) {
        return kind == Kind.REAL ? Float.isFinite(number.floatValue()) : Double.isFinite(number.doubleValue());
    }
}
