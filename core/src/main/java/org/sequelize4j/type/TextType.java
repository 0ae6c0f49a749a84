package org.sequelize4j.type;

/** Text without a stated limit; in Java a String. */
public record TextType(Size size) implements DataType {
    /** How much MySQL and MariaDB make room for; other databases have one size. */
    public enum Size {
        TINY,
        REGULAR,
        MEDIUM,
        LONG
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
