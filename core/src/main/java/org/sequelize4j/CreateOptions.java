package org.sequelize4j;

/**
 * The options of a create. Validation, hooks and {@code silent} are those of every row that is written; {@code fields} are
 * those of the row itself.
 *
 * @param <T> the model
 */
public interface CreateOptions<T> extends WriteOptions<T, CreateOptions<T>>, NestingOptions<T, CreateOptions<T>> {}
