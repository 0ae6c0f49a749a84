package org.sequelize4j.type;

/** Binary floating point; in Java Double (Float for REAL). */
public record FloatType(Kind kind, boolean unsigned) implements DataType {
    public enum Kind {
        FLOAT,
        REAL,
        DOUBLE
    }

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
