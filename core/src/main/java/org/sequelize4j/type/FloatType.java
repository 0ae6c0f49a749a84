package org.sequelize4j.type;

import java.math.BigDecimal;

/** Binary floating point; in Java Double (Float for REAL). Infinities and NaN are refused: not every database keeps them. */
public record FloatType(Kind kind, boolean unsigned) implements DataType {
    /** Sequelize's names; FLOAT has the width of DOUBLE but on MySQL. */
    public enum Kind {
        FLOAT,
        REAL,
        DOUBLE
    }

    @Override
    public String name() {
        return kind + (unsigned ? ".UNSIGNED" : "");
    }

    @Override
    public Class<?> javaType() {
        return kind == Kind.REAL ? Float.class : Double.class;
    }

    @Override
    public Object accept(Object value) {
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

    private boolean inRange(BigDecimal number) {
        return kind == Kind.REAL ? Float.isFinite(number.floatValue()) : Double.isFinite(number.doubleValue());
    }
}
