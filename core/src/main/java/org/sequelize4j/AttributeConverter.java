package org.sequelize4j;

/**
 * Between a value of a program and what a column stores, such as {@code Money} and {@code BigDecimal}. Used wherever the
 * attribute is written, read or compared; never given null. The value's class needs {@code equals}, by which changes are told.
 *
 * @param <V> the class of the values
 * @param <S> the class in which the column's data type has them
 */
public interface AttributeConverter<V, S> {
    S toColumn(V value);

    V fromColumn(S stored);
}
