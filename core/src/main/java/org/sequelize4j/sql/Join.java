package org.sequelize4j.sql;

/** A join; {@code inner} drops rows without a match. */
public record Join(boolean inner, Source source, SqlExpression on) {}
