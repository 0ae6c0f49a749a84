package org.sequelize4j;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Static writes that give the rows, which Sequelize's option {@code returning} does on PostgreSQL alone. Here every database does:
 * the rows are locked, written and read in one transaction.
 *
 * @param <T> the model
 */
public interface Returning<T> {
    /** Sets values of all rows that fulfil the condition, and gives them as they are then, by their primary keys. */
    List<T> updateReturning(Map<String, ? extends @Nullable Object> values, Consumer<? super Where<T>> condition);

    List<T> updateReturning(
            Map<String, ? extends @Nullable Object> values,
            Consumer<? super Where<T>> condition,
            Consumer<? super UpdateOptions<T>> options);

    List<T> updateReturning(Consumer<? super T> values, Consumer<? super Where<T>> condition);

    /** Destroys all rows that fulfil the condition, and gives them as they were. */
    List<T> destroyReturning(Consumer<? super Where<T>> condition);

    List<T> destroyReturning(Consumer<? super Where<T>> condition, Consumer<? super DestroyOptions> options);
}
