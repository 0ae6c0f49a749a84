package org.sequelize4j;

import java.util.function.Consumer;

/**
 * A static update, as its hooks see it.
 *
 * @param <T> the typed interface, or {@link Row}
 */
public interface BulkUpdateEvent<T> extends BulkWriteEvent<T> {
    /**
     * What is set of this instance is written to all rows. A hook may set more, also when the update was limited to fields,
     * unlike in Sequelize, which forgets it.
     */
    T values();

    @Override
    BulkUpdateEvent<T> where(Consumer<? super Where<T>> condition);

    @Override
    BulkUpdateEvent<T> replaceWhere(Consumer<? super Where<T>> condition);

    @Override
    BulkUpdateEvent<T> individualHooks(boolean individually);
}
