package org.sequelize4j;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A find or count, as the hooks before it see it.
 *
 * @param <T> the typed interface, or {@link Row}
 */
public interface FindEvent<T> {
    /**
     * The condition, default scopes included, in the form that {@link BulkWriteEvent#conditions} describes. That destroyed rows of a
     * paranoid model stay hidden is seen by beforeFindAfterOptions only, as in Sequelize.
     */
    Map<String, @Nullable Object> conditions();

    /** Adds a condition. */
    FindEvent<T> where(Consumer<? super Where<T>> condition);

    /** Puts another condition in the place of what the caller and the default scopes said. */
    FindEvent<T> replaceWhere(Consumer<? super Where<T>> condition);
}
