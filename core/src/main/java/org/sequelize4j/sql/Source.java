package org.sequelize4j.sql;

import org.jspecify.annotations.Nullable;

/** What stands in FROM or JOIN. */
public sealed interface Source {
    String alias();

    record Table(@Nullable String schema, String name, String alias) implements Source {}

    record Subquery(Select select, String alias) implements Source {}
}
