package org.sequelize4j.sql;

import java.util.List;

/**
 * An INSERT of any number of rows that come as {@link ColumnValues}, one bind for each column.
 *
 * @param columns column names, at least one
 * @param returning columns that are read back, in the order of the rows; empty for none
 */
public record InsertColumns(Source.Table table, List<String> columns, List<String> returning) implements Statement {}
