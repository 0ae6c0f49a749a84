package org.sequelize4j.sql;

import org.jspecify.annotations.Nullable;

/** A DELETE. */
public record Delete(Source.Table table, @Nullable SqlExpression where) implements Statement {}
