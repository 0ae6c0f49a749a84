package org.sequelize4j;

/**
 * The options of an update of many rows.
 *
 * @param <T> the model
 */
public interface UpdateOptions<T> extends WriteOptions<T, UpdateOptions<T>> {
    /** Reads the rows first and runs the hooks of update and save for each. */
    UpdateOptions<T> individualHooks();

    /** Changes at most so many rows. */
    UpdateOptions<T> limit(int rows);

    /** Whether the values that setters and hooks set beside the given ones are written too; true unless said otherwise. */
    UpdateOptions<T> sideEffects(boolean sideEffects);

    /** Whether rows that are softly deleted are left alone; true unless said otherwise. */
    UpdateOptions<T> paranoid(boolean paranoid);
}
