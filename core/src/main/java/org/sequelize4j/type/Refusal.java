package org.sequelize4j.type;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.InvalidValueException;

/** Words the refusal of a value: what was given, shortened, for which type, and what is allowed instead. */
final class Refusal {
    private static final int SHOWN_CHARACTERS = 60;

    private Refusal() {}

    static InvalidValueException of(DataType type, @Nullable Object value, String allowed) {
        return new InvalidValueException(
                shown(value) + " is no value for " + type.name() + ". Allowed are " + allowed + ".");
    }

    static InvalidValueException because(DataType type, Object value, String reason) {
        return new InvalidValueException(shown(value) + " does not fit into " + type.name() + ": " + reason + ".");
    }

    private static String shown(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof byte[] bytes) {
            return "A byte[] of " + bytes.length + " bytes";
        }
        if (value instanceof CharSequence text) {
            return '"' + shortened(text.toString()) + '"';
        }
        return shortened(value.toString()) + " (" + value.getClass().getTypeName() + ")";
    }

    private static String shortened(String text) {
        if (text.length() <= SHOWN_CHARACTERS) {
            return text;
        }
        int end = text.offsetByCodePoints(0, Math.min(SHOWN_CHARACTERS, text.codePointCount(0, text.length())));
        return text.substring(0, end) + "…";
    }
}
