package org.sequelize4j.type;

/** Exact decimals; in Java BigDecimal. A precision of 0 means that none is stated. */
public record DecimalType(int precision, int scale, boolean unsigned) implements DataType {
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
