package org.sequelize4j.plan;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.sql.Select;

/**
 * One statement of a plan and what its columns are.
 *
 * @param link the junction's rows that come along with the node's, where they lead there; null otherwise
 */
public record Read(Select select, Node node, @Nullable Node link) {}
