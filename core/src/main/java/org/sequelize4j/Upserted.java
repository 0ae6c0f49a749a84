package org.sequelize4j;

/**
 * What an upsert gives.
 *
 * @param instance the row as it is stored now
 * @param created whether it is new
 */
public record Upserted<T>(T instance, boolean created) {}
