package org.sequelize4j.type;

import java.math.BigDecimal;

/** What the text types take: text, and numbers as they are written. */
final class Text {
    private Text() {}

    static String of(DataType type, Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof CharSequence || value instanceof Character || value instanceof Number) {
            return value.toString();
        }
        throw Refusal.of(type, value, "text and numbers");
    }
}
