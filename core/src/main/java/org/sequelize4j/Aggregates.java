package org.sequelize4j;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.type.DataType;

/**
 * One value over many rows. Required includes leave rows out, and never count a row twice; {@code distinct()} in the query means
 * different values. Order and page are ignored.
 *
 * @param <T> the model
 */
public interface Aggregates<T> {
    long count();

    /** How many root rows there are; with {@code distinct()}, how many different ones among the attributes that are loaded. */
    long count(Consumer<? super Query<T>> query);

    /** How many rows each group has: the attributes of the group, and {@code count}. The query has to say {@code groupBy}. */
    List<Map<String, @Nullable Object>> countGroups(Consumer<? super Query<T>> query);

    /** The smallest value, in the attribute's type; empty when there is none. */
    Optional<Object> min(String attribute);

    Optional<Object> min(String attribute, Consumer<? super Query<T>> query);

    <V> Optional<V> min(Function<? super T, ? extends @Nullable V> attribute);

    <V> Optional<V> min(Function<? super T, ? extends @Nullable V> attribute, Consumer<? super Query<T>> query);

    /** The greatest value, in the attribute's type; empty when there is none. */
    Optional<Object> max(String attribute);

    Optional<Object> max(String attribute, Consumer<? super Query<T>> query);

    <V> Optional<V> max(Function<? super T, ? extends @Nullable V> attribute);

    <V> Optional<V> max(Function<? super T, ? extends @Nullable V> attribute, Consumer<? super Query<T>> query);

    /**
     * The sum: Long (BigInteger where that is too small) for whole numbers, BigDecimal for decimals, Double for floating ones.
     * Empty over no values, as in SQL.
     */
    Optional<Number> sum(String attribute);

    Optional<Number> sum(String attribute, Consumer<? super Query<T>> query);

    Optional<Number> sum(Function<? super T, ? extends @Nullable Number> attribute);

    Optional<Number> sum(Function<? super T, ? extends @Nullable Number> attribute, Consumer<? super Query<T>> query);

    /** Any aggregate function of the database: {@code aggregate("price", "avg", q -> …)}. Empty when it gives null. */
    Optional<Object> aggregate(String attribute, String function);

    Optional<Object> aggregate(String attribute, String function, Consumer<? super Query<T>> query);

    /** The same, read as a value of the type that is given. */
    Optional<Object> aggregate(String attribute, String function, DataType type, Consumer<? super Query<T>> query);
}
