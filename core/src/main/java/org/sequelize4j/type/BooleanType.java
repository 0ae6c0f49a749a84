package org.sequelize4j.type;

/** True or false; in Java Boolean. */
public record BooleanType() implements DataType {
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
