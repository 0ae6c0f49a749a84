package org.sequelize4j.sql;

import org.sequelize4j.Nulls;
import org.sequelize4j.Sort;

/** One step of an ORDER BY. */
public record OrderBy(SqlExpression expression, Sort direction, Nulls nulls) {}
