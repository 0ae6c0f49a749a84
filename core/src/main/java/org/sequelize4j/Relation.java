package org.sequelize4j;

import java.util.function.Consumer;

/** The handle of one association of one instance. */
public interface Relation<T> {
    /** Whether reading needs no query; also true when it is loaded and there is nothing. */
    boolean isLoaded();

    /** The same handle, whose writes are done as the options say; its finds, too, leave out hooks that are told not to run. */
    Relation<T> options(Consumer<? super RelationOptions> options);
}
