package org.sequelize4j.type;

/** No column at all: a value that lives on the instance only. In Java any object. */
public record VirtualType() implements DataType {
    @Override
    public String name() {
        return "VIRTUAL";
    }

    @Override
    public Class<?> javaType() {
        return Object.class;
    }

    @Override
    public Object accept(Object value) {
        return value;
    }
}
