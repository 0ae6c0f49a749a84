package org.sequelize4j.validation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** A value as the text that validators look at, as JavaScript would write it: 1.0 is "1", and bytes are read as UTF-8. */
final class ValueText {
    private ValueText() {}

    static String of(Object value) {
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isFinite(number)
                    ? new BigDecimal(value.toString()).stripTrailingZeros().toPlainString()
                    : value.toString();
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
