package org.sequelize4j;

/** The direction of an order. */
public enum Sort {
    ASC,
    DESC
}
