package org.sequelize4j.schema;

/** Tells whether two texts that are spelled differently mean the same value of a type, as a database sees it. */
@FunctionalInterface
interface SameValue {
    boolean test(String type, String first, String second);
}
