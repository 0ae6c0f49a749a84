package org.sequelize4j.sql;

/**
 * Stands in the place of a value while a statement is planned and printed, so that the text can be used again with other values.
 *
 * @param index its place among the values that are given when the statement is sent
 */
public record Parameter(int index) {}
