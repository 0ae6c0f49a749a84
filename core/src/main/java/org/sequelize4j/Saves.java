package org.sequelize4j;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * The writes of a model that save many instances as a whole.
 *
 * @param <T> the model
 */
public interface Saves<T> {
    /**
     * Saves each instance as its own {@code save} would, in few statements and one transaction: new ones are inserted, of
     * stored ones what was changed is written, each with its own values. Values are validated and the hooks of each instance
     * run; the hooks of a bulk create, too, where some are new.
     *
     * @return the instances as they were given
     * @throws org.sequelize4j.error.OptimisticLockException when one has another version by now; then nothing is written
     * @throws org.sequelize4j.error.InstanceException when the row of one is gone; then nothing is written
     */
    List<T> bulkSave(Collection<? extends T> instances);

    /** The same with options; {@code fields} are the only attributes that are written. */
    List<T> bulkSave(Collection<? extends T> instances, Consumer<? super SaveOptions<T>> options);
}
