package org.sequelize4j.type;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sequelize4j.error.DefinitionException;

/**
 * Exact decimals; in Java BigDecimal, with the scale of the type where one is stated. Nothing is rounded: a number with more
 * digits is refused. A precision of 0 means that none is stated.
 *
 * <p>SQLite has no exact decimals: it keeps about 15 significant digits.
 */
public record DecimalType(int precision, int scale, boolean unsigned, boolean zerofill) implements DataType {
    public DecimalType {
        if (precision < 0 || scale < 0 || scale > precision) {
            throw new DefinitionException(
                    "DECIMAL(" + precision + "," + scale
                            + ") cannot be: the scale (digits after the point) is at least 0 and at most the precision (digits in all).");
        }
    }

    /** A decimal that is not filled with zeros. */
    public DecimalType(int precision, int scale, boolean unsigned) {
        this(precision, scale, unsigned, false);
    }

    /** The size as it stands behind the name: {@code (10,2)}, or nothing. */
    public String size() {
        return precision == 0 ? "" : "(" + precision + "," + scale + ")";
    }

    @Override
    public String name() {
        return "DECIMAL" + size() + (unsigned ? ".UNSIGNED" : "") + (zerofill ? ".ZEROFILL" : "");
    }

    @Override
    public Class<?> javaType() {
        return BigDecimal.class;
    }

    @Override
    public Object accept(Object value) {
        BigDecimal number = (BigDecimal) acceptForComparison(value);
        if (unsigned && number.signum() < 0) {
            throw Refusal.of(this, value, "numbers from 0 up");
        }
        if (precision == 0) {
            return number;
        }
        BigDecimal shortest = number.stripTrailingZeros();
        if (shortest.scale() > scale) {
            throw Refusal.because(
                    this,
                    value,
                    "it has " + shortest.scale() + " digits after the point, and the column takes " + scale
                            + "; round it first, as with setScale(" + scale + ", RoundingMode.HALF_UP)");
        }
        int digitsBeforeThePoint = shortest.precision() - shortest.scale();
        if (shortest.signum() != 0 && digitsBeforeThePoint > precision - scale) {
            throw Refusal.because(
                    this,
                    value,
                    "it has " + digitsBeforeThePoint + " digits before the point, and the column takes "
                            + (precision - scale));
        }
        return number.setScale(scale, RoundingMode.UNNECESSARY);
    }

    @Override
    public Object acceptForComparison(Object value) {
        BigDecimal number = Numbers.decimal(value);
        if (number == null) {
            throw Refusal.of(this, value, "numbers, and text that spells one");
        }
        return number;
    }
}
