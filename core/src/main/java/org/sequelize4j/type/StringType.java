package org.sequelize4j.type;

/** VARCHAR(length), or CHAR(length) when {@code fixed}; in Java a String. */
public record StringType(int length, boolean fixed, boolean binary) implements DataType {
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
