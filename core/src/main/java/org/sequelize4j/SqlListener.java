package org.sequelize4j;

/** Is told of every executed statement, on the thread that ran it. */
@FunctionalInterface
public interface SqlListener {
    void executed(SqlEvent event);
}
