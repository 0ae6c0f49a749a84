package org.sequelize4j.sql;

import java.util.List;

/**
 * An INSERT of one or more rows.
 *
 * @param columns column names; empty for a row of defaults only
 * @param rows values, each parallel to {@code columns}
 * @param returning columns that are read back; empty for none. Only where the dialect has it
 */
public record Insert(Source.Table table, List<String> columns, List<List<SqlExpression>> rows, List<String> returning)
        implements Statement {}
