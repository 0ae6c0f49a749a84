package org.sequelize4j.jdbc;

import java.util.List;

/**
 * What a statement of unknown kind gave.
 *
 * @param rows empty when it gives none
 * @param changed how many rows it changed, or gave
 * @param keys those that the database counted for an insert
 */
public record Outcome<R>(List<R> rows, int changed, List<Object> keys) {}
