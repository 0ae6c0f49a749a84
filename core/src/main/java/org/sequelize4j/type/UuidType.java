package org.sequelize4j.type;

import java.util.HexFormat;
import java.util.UUID;

/** A UUID; in Java java.util.UUID. */
public record UuidType() implements DataType {
    private static final String FORM = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

    @Override
    public String name() {
        return "UUID";
    }

    @Override
    public Class<?> javaType() {
        return UUID.class;
    }

    @Override
    public Object accept(Object value) {
        if (value instanceof UUID) {
            return value;
        }
        if (value instanceof String text && isCanonical(text)) {
            return UUID.fromString(text);
        }
        throw Refusal.of(this, value, "java.util.UUID and text such as \"0190163d-8694-739b-aea5-966c26f8ad91\"");
    }

    /** UUID.fromString takes shorter groups too and fills them up, which would hide a typing mistake. */
    private static boolean isCanonical(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char character = text.charAt(i);
            if (FORM.charAt(i) == '-' ? character != '-' : !HexFormat.isHexDigit(character)) {
                return false;
            }
        }
        return true;
    }
}
