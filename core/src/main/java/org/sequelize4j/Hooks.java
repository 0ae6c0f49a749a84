package org.sequelize4j;

import java.util.function.Consumer;

/**
 * Adds hooks: code that runs around writes, under Sequelize's names. Hooks of one kind run in the order in which they
 * were added, those of the model before those of the {@link Sequelize}. They run on the thread and in the transaction of the
 * write; what one throws reaches the caller, and the write is undone as a whole.
 *
 * @param <T> the typed interface, or {@link Row}
 */
public interface Hooks<T> {
    /** The same, but hooks that are added through it have that name, by which {@link Model#removeHook} finds them. */
    Hooks<T> named(String name);

    /** Runs before an instance is inserted by create or save, after its validation. What it changes is validated and written. */
    Hooks<T> beforeCreate(Consumer<? super T> hook);

    /** Runs before an instance is updated, even when nothing of it was changed. What it changes is validated and written. */
    Hooks<T> beforeUpdate(Consumer<? super T> hook);

    /** Runs with every create and update. */
    Hooks<T> beforeSave(Consumer<? super T> hook);
}
