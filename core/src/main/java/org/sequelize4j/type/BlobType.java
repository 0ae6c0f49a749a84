package org.sequelize4j.type;

import java.nio.charset.StandardCharsets;

/** Bytes; in Java byte[], copied on the way in. Text is taken as its UTF-8 bytes. */
public record BlobType(TextType.Size size) implements DataType {
    @Override
    public String name() {
        return size.after("BLOB");
    }

    @Override
    public Class<?> javaType() {
        return byte[].class;
    }

    @Override
    public Object accept(Object value) {
        if (value instanceof byte[] bytes) {
            return bytes.clone();
        }
        if (value instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        throw Refusal.of(this, value, "byte[] and text");
    }
}
