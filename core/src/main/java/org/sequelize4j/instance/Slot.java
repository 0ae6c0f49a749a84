package org.sequelize4j.instance;

/** What stands in a slot that has no value. */
public enum Slot {
    /** Never set on a new instance: left to the default. */
    UNSET,
    /** Not read by the query that made the instance. */
    UNSELECTED,
    /** In the array of previous values: the slot holds what is stored. */
    UNCHANGED
}
