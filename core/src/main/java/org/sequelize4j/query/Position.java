package org.sequelize4j.query;

/**
 * The row from which a slice goes on, as its cursor names it.
 *
 * @param before whether the slice ends there, instead of beginning
 */
public record Position(String cursor, boolean before) {}
