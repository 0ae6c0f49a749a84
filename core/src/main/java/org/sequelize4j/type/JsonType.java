package org.sequelize4j.type;

/** A JSON document; in Java an unmodifiable tree of Map, List, String, Number, Boolean and null. {@code binary} is PostgreSQL's JSONB. */
public record JsonType(boolean binary) implements DataType {
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
