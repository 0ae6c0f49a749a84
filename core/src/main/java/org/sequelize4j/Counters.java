package org.sequelize4j;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Adding in the database, so that concurrent changes add up. Conditions must not be empty; each method says how many rows were
 * changed.
 *
 * @param <T> the model
 */
public interface Counters<T> {
    int increment(String attribute, Number by, Consumer<? super Where<T>> condition);

    int increment(
            Function<? super T, ? extends @Nullable Number> attribute, Number by, Consumer<? super Where<T>> condition);

    /** Adds to several attributes at once. */
    int increment(Map<String, ? extends Number> by, Consumer<? super Where<T>> condition);

    int increment(
            Map<String, ? extends Number> by,
            Consumer<? super Where<T>> condition,
            Consumer<? super IncrementOptions> options);

    int decrement(String attribute, Number by, Consumer<? super Where<T>> condition);

    int decrement(
            Function<? super T, ? extends @Nullable Number> attribute, Number by, Consumer<? super Where<T>> condition);

    int decrement(Map<String, ? extends Number> by, Consumer<? super Where<T>> condition);

    /** Adds in every row. */
    int incrementAll(Map<String, ? extends Number> by);

    /**
     * Counts anew what the counters of every row should say, those that a belongsTo keeps as its {@code counterCache}: for rows that
     * were there before, or were written past this library. Says how many rows were counted for.
     */
    int resetCounters();

    /** The same of the rows that fulfil the condition. */
    int resetCounters(Consumer<? super Where<T>> condition);
}
