package org.sequelize4j.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers, and text that spells one, without loss. */
final class Numbers {
    /** The exponent is short, so that no text makes a number of a billion digits. */
    private static final Pattern SPELLED = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private Numbers() {}

    /** The exact value, or null when this is no finite number. */
    static @Nullable BigDecimal decimal(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        if (value instanceof BigInteger whole) {
            return new BigDecimal(whole);
        }
        if (value instanceof Double || value instanceof Float) {
            // The shortest decimal that names this very double: 0.1 is 0.1, not 0.1000000000000000055….
            return Double.isFinite(((Number) value).doubleValue()) ? new BigDecimal(value.toString()) : null;
        }
        return value instanceof String text && SPELLED.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    /** The whole number that this is, or null when it is none. */
    static @Nullable BigInteger whole(Object value) {
        BigDecimal decimal = decimal(value);
        boolean whole = decimal != null
                && decimal.scale() > -1000
                && decimal.stripTrailingZeros().scale() <= 0;
        return decimal != null && whole ? decimal.toBigIntegerExact() : null;
    }
}
