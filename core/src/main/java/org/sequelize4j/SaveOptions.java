package org.sequelize4j;

/**
 * The options of a save and of an instance's update. With {@code fields}, what else was changed stays changed and unwritten.
 *
 * @param <T> the model
 */
public interface SaveOptions<T> extends WriteOptions<T, SaveOptions<T>> {}
