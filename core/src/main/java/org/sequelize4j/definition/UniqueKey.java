package org.sequelize4j.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unique key that is part of the table itself.
 *
 * @param name null when none was given and the database may choose
 */
public record UniqueKey(@Nullable String name, List<Attribute> attributes) {}
