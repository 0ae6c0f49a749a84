package org.sequelize4j.type;

/** Bytes; in Java byte[]. */
public record BlobType(TextType.Size size) implements DataType {
    @Override
    public String name() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Class<?> javaType() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object accept(Object value) {
        throw new UnsupportedOperationException();
    }
}
