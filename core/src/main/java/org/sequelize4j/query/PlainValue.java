package org.sequelize4j.query;

import java.time.temporal.Temporal;
import java.util.Date;
import java.util.UUID;
import org.sequelize4j.error.QueryException;

/** A value that no attribute gives a type to: an argument of a function, or what a function is compared with. */
final class PlainValue {
    private PlainValue() {}

    static Operand operand(Object value) {
        if (value instanceof Enum<?> constant) {
            return new Operand.PlainOperand(constant.name());
        }
        if (value instanceof Character letter) {
            return new Operand.PlainOperand(letter.toString());
        }
        if (!isBindable(value)) {
            throw new QueryException(
                    "A value of the type " + value.getClass().getName()
                            + " cannot be bound here; allowed are text, numbers, booleans, dates and times, UUIDs, enum constants and byte[].");
        }
        return new Operand.PlainOperand(value);
    }

    /** The value as it stands in the text of a JSON document. */
    static String text(Object value) {
        operand(value);
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static boolean isBindable(Object value) {
        return value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Temporal
                || value instanceof Date
                || value instanceof UUID
                || value instanceof byte[];
    }
}
