package org.sequelize4j.type;

/** Text in a form that PostgreSQL checks and compares in its own way; in Java a String. Other databases have CITEXT at most. */
public record SpecialTextType(Kind kind) implements DataType {
    /** Sequelize's names. */
    public enum Kind {
        /** Text that is equal in either case. */
        CITEXT,
        /** Words prepared for full text search. */
        TSVECTOR,
        /** A network. */
        CIDR,
        /** A host, with its network or without. */
        INET,
        MACADDR,
        MACADDR8
    }

    @Override
    public String name() {
        return kind.name();
    }

    @Override
    public Class<?> javaType() {
        return String.class;
    }

    @Override
    public Object accept(Object value) {
        return Text.of(this, value);
    }
}
