package org.sequelize4j;

/** The handle of one association of one instance. */
public interface Relation<T> {
    /** Whether reading needs no query; also true when it is loaded and there is nothing. */
    boolean isLoaded();
}
