package org.sequelize4j.typed;

/** From one Java representation of a value to another; chosen once, run for every value. */
@FunctionalInterface
interface Conversion {
    /** Nothing to do. */
    Conversion NONE = value -> value;

    /**
     * The same value in the other representation.
     *
     * @throws ArithmeticException when a number does not fit
     * @throws IllegalArgumentException when there is no such constant
     */
    Object convert(Object value);
}
