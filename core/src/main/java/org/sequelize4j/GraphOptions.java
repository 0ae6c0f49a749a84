package org.sequelize4j;

/**
 * What is saved with a row, and how. Of values only the associations that are named here are saved; of an instance, when none is
 * named, all that it has loaded or was given by {@code with} and {@code connect}.
 *
 * @param <T> the model
 */
public interface GraphOptions<T> extends GraphLevel<T, GraphOptions<T>> {
    /** Inserts the row under the key that is given when no row has it. Without this such a key is refused. */
    GraphOptions<T> allowCreate();

    /** Whether values are validated first; true unless said otherwise. */
    GraphOptions<T> validate(boolean validate);

    /** Whether hooks run; true unless said otherwise. */
    GraphOptions<T> hooks(boolean hooks);

    /** Leaves the times of the last changes as they are, and touches no other row. */
    GraphOptions<T> silent();

    /**
     * Whether rows that the written ones belong to are touched, where associations say so; true unless said otherwise. Counters are
     * kept in any case.
     */
    GraphOptions<T> touch(boolean touch);
}
