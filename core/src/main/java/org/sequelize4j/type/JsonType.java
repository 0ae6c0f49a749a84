package org.sequelize4j.type;

/**
 * A JSON document; in Java an unmodifiable tree of Map, List, String, Number, Boolean and null. {@code binary} is PostgreSQL's
 * JSONB. A text is taken as a JSON string, not as a document to parse.
 */
public record JsonType(boolean binary) implements DataType {
    @Override
    public String name() {
        return binary ? "JSONB" : "JSON";
    }

    @Override
    public Class<?> javaType() {
        return Object.class;
    }

    @Override
    public Object accept(Object value) {
        return JsonTree.copyOf(this, value);
    }
}
