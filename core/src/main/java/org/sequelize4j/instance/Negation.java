package org.sequelize4j.instance;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The negative of a number of any class, without loss. */
public final class Negation {
    private Negation() {}

    public static Number of(Number number) {
        if (number instanceof BigInteger whole) {
            return whole.negate();
        }
        if (number instanceof Double || number instanceof Float) {
            return -number.doubleValue();
        }
        return new BigDecimal(number.toString()).negate();
    }
}
