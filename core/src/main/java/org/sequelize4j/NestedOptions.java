package org.sequelize4j;

/**
 * What is nested in the values of an associated row.
 *
 * @param <T> the associated model
 */
public interface NestedOptions<T> extends NestingOptions<T, NestedOptions<T>> {}
