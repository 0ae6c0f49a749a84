package org.sequelize4j.type;

import java.util.UUID;
import java.util.regex.Pattern;

/** A UUID; in Java java.util.UUID. */
public record UuidType() implements DataType {
    /** UUID.fromString takes shorter groups too and fills them up, which would hide a typing mistake. */
    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

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
        if (value instanceof String text && CANONICAL.matcher(text).matches()) {
            return UUID.fromString(text);
        }
        throw Refusal.of(this, value, "java.util.UUID and text such as \"0190163d-8694-739b-aea5-966c26f8ad91\"");
    }
}
