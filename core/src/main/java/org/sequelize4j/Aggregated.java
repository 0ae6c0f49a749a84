package org.sequelize4j;

import java.util.function.Consumer;

/**
 * The associated rows that a count, a sum or the like is over: all, or those that fulfil the conditions of {@link Where}. Lives
 * only as long as the lambda that it is given to.
 */
public interface Aggregated<T> extends Where<T> {
    /** What the value is called on the instance, in place of the default such as {@code postsCount}; to be said first. */
    Aggregated<T> as(String name);

    /** Conditions on the rows of the junction of a belongsToMany. */
    Aggregated<T> through(Consumer<? super Where<Row>> link);
}
