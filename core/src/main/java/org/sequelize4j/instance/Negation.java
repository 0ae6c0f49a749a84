package org.sequelize4j.instance;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.sequelize4j.error.Given;

/** The negative of a number of any class, without loss. */
public final class Negation {
    private Negation() {}

    /** The same number below zero, or above. */
    public static Number of(Number number) {
        Given.to("decrement(…)", number, "numbers");
        if (number instanceof BigInteger whole) {
            return whole.negate();
        }
        if (number instanceof Double || number instanceof Float) {
            return -number.doubleValue();
        }
        return new BigDecimal(number.toString()).negate();
    }
}
