package org.sequelize4j;

/** One database with its models: the place where a program starts. */
public final class Sequelize {
    private Sequelize() {}
}
