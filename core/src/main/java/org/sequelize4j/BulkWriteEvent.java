package org.sequelize4j;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A static update, destroy or restore, as its hooks see it.
 *
 * @param <T> the typed interface, or {@link Row}
 */
public interface BulkWriteEvent<T> {
    /**
     * The condition as Sequelize writes it: by attribute a value, a list of values, or a map by operator such as
     * {@code {gt=3}}; {@code and}, {@code or} and {@code not} where it has several parts. Empty when every row is meant.
     */
    Map<String, @Nullable Object> conditions();

    /** Adds a condition; said before the write. */
    BulkWriteEvent<T> where(Consumer<? super Where<T>> condition);

    /** Puts another condition in the place of what the caller and the default scopes said; said before the write. */
    BulkWriteEvent<T> replaceWhere(Consumer<? super Where<T>> condition);

    /** Whether the hooks of each row run too. */
    boolean individualHooks();

    /** Loads the rows and lets the hooks of each one run too; said before the write. */
    BulkWriteEvent<T> individualHooks(boolean individually);
}
