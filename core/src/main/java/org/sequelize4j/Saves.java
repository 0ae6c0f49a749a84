package org.sequelize4j;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The writes of a model that save many rows as a whole.
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

    /**
     * Saves a row by its values: inserts it when no key is given, and else updates the stored one. What is nested is saved with
     * it where the options name the association: what differs from what is stored, level by level, in few statements and one
     * transaction. Values are validated, and the hooks of every row that is written run.
     *
     * @return the row as it is stored then
     * @throws org.sequelize4j.error.EmptyResultException when a key is given that no row has, or that belongs elsewhere
     * @throws org.sequelize4j.error.ValidationException that says of every item where in the graph it is
     */
    T saveGraph(Map<String, ? extends @Nullable Object> values, Consumer<? super GraphOptions<T>> graph);

    /** The same by a record, which names by its shape what is saved with it. A component that is null leaves an association as it is. */
    T saveGraph(Record values);

    T saveGraph(Record values, Consumer<? super GraphOptions<T>> graph);

    /** Saves many graphs at once, in as few statements as one; the roots are maps, records or instances. */
    List<T> saveGraphs(Collection<?> roots, Consumer<? super GraphOptions<T>> graph);

    /** What {@code saveGraph} would write; reads, and writes nothing. */
    GraphPlan planGraph(Map<String, ? extends @Nullable Object> values, Consumer<? super GraphOptions<T>> graph);

    GraphPlan planGraph(Record values, Consumer<? super GraphOptions<T>> graph);

    GraphPlan planGraphs(Collection<?> roots, Consumer<? super GraphOptions<T>> graph);
}
