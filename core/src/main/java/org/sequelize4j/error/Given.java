package org.sequelize4j.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses null where a user has to say something, with a sentence in place of a bare {@link NullPointerException}. */
public final class Given {
    private Given() {}

    /**
     * What was given, which has to be something.
     *
     * @param call what was called, such as {@code orderBy}
     * @param taken what it takes instead, with an example
     * @throws InvalidValueException when it is null
     */
    public static <V> V to(String call, @Nullable V value, String taken) {
        if (value == null) {
            throw new InvalidValueException(call + " was given null; it takes " + taken + ".");
        }
        return value;
    }

    /**
     * What was given, none of which may be missing.
     *
     * @param call what was called, such as {@code fields(…)}
     * @param taken what it takes instead
     * @throws InvalidValueException when it is null, or has a null
     */
    public static <V> List<V> all(String call, V @Nullable [] values, String taken) {
        V[] given = to(call, values, taken);
        for (V value : given) {
            to(call, value, taken);
        }
        return List.of(given);
    }

    /** The lambda that was given, which may say nothing but has to be there. */
    public static <L> L lambda(@Nullable L lambda, String example) {
        if (lambda == null) {
            throw new InvalidValueException("null was given in place of a lambda; write one, such as " + example
                    + ", or use the method without it.");
        }
        return lambda;
    }
}
