package org.sequelize4j.type;

/** Whole numbers; in Java Integer up to 32 bits signed, else Long, and BigInteger for an unsigned BIGINT. */
public record IntegerType(Size size, boolean unsigned, boolean zerofill) implements DataType {
    /** From TINYINT to BIGINT, with Sequelize's names. */
    public enum Size {
        TINYINT,
        SMALLINT,
        MEDIUMINT,
        INTEGER,
        BIGINT
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
