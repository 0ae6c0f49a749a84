package org.sequelize4j.type;

/** A UUID; in Java java.util.UUID. */
public record UuidType() implements DataType {
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
