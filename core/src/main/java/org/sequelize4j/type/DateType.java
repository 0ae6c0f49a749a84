package org.sequelize4j.type;

/** A point in time (Sequelize's DATE), kept to the given number of fractional digits of a second (3 unless stated); in Java Instant. */
public record DateType(int precision) implements DataType {
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
