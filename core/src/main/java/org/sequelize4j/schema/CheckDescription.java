package org.sequelize4j.schema;

import org.jspecify.annotations.Nullable;

/** A check that someone gave a table by hand; those of enums and unsigned numbers belong to their columns. */
public record CheckDescription(@Nullable String name, String expression) {}
