package org.sequelize4j;

/** How the conditions of several scopes, and those of a query on top of them, come together. */
public enum WhereMergeStrategy {
    /** What is said later of an attribute takes the place of what was said before, as Sequelize does by default. */
    OVERWRITE,
    /** All conditions hold. */
    AND
}
