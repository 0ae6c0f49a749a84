package org.sequelize4j;

import java.util.List;
import java.util.function.Consumer;

/** The handle of a belongsToMany association whose junction rows carry values of their own. */
public interface ManyThrough<T, J> extends Many<T> {
    /** Connects, or updates the link when they are connected. */
    void add(T target, Consumer<? super J> link);

    T create(Consumer<? super T> values, Consumer<? super J> link);

    @Override
    ManyThrough<T, J> options(Consumer<? super RelationOptions> options);

    /** The junction row to this target. */
    J link(T target);

    /** The junction rows, in the order of {@link #get}. */
    List<J> links();
}
