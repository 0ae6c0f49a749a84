package org.sequelize4j;

/**
 * What a findOrCreate gives.
 *
 * @param instance the row that was found or made
 * @param created whether it was made
 */
public record Found<T>(T instance, boolean created) {}
