package org.sequelize4j;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values over associated rows that a query computes beside each row, in the same statement. An instance has them under a name:
 * by default the alias, the word and the attribute, as in {@code postsCount}, {@code postsExists} and {@code ordersSumAmount}.
 * They can be ordered by. Destroyed rows of a paranoid model and those outside of its default scope do not count.
 *
 * @param <T> the model
 * @param <Q> the query
 */
public interface AssociatedValues<T, Q> {
    /** How many rows there are, as Long. */
    <R> Q withCount(Function<? super T, ? extends Relation<R>> association);

    /** The same of those that fulfil the conditions, perhaps under another name. */
    <R> Q withCount(Function<? super T, ? extends Relation<R>> association, Consumer<? super Aggregated<R>> options);

    Q withCount(String association);

    Q withCount(String association, Consumer<? super Aggregated<Row>> options);

    /** Whether there is a row, as Boolean. */
    <R> Q withExists(Function<? super T, ? extends Relation<R>> association);

    <R> Q withExists(Function<? super T, ? extends Relation<R>> association, Consumer<? super Aggregated<R>> options);

    Q withExists(String association);

    Q withExists(String association, Consumer<? super Aggregated<Row>> options);

    /** The sum of a number: Long for whole ones, BigDecimal for decimals, Double for floating ones; null over no values. */
    <R> Q withSum(
            Function<? super T, ? extends Relation<R>> association,
            Function<? super R, ? extends @Nullable Number> attribute);

    <R> Q withSum(
            Function<? super T, ? extends Relation<R>> association,
            Function<? super R, ? extends @Nullable Number> attribute,
            Consumer<? super Aggregated<R>> options);

    Q withSum(String association, String attribute);

    Q withSum(String association, String attribute, Consumer<? super Aggregated<Row>> options);

    /** The average of a number, as Double; null over no values. */
    <R> Q withAvg(
            Function<? super T, ? extends Relation<R>> association,
            Function<? super R, ? extends @Nullable Number> attribute);

    <R> Q withAvg(
            Function<? super T, ? extends Relation<R>> association,
            Function<? super R, ? extends @Nullable Number> attribute,
            Consumer<? super Aggregated<R>> options);

    Q withAvg(String association, String attribute);

    Q withAvg(String association, String attribute, Consumer<? super Aggregated<Row>> options);

    /** The smallest value, in the attribute's type; null over no values. */
    <R> Q withMin(
            Function<? super T, ? extends Relation<R>> association,
            Function<? super R, ? extends @Nullable Object> attribute);

    <R> Q withMin(
            Function<? super T, ? extends Relation<R>> association,
            Function<? super R, ? extends @Nullable Object> attribute,
            Consumer<? super Aggregated<R>> options);

    Q withMin(String association, String attribute);

    Q withMin(String association, String attribute, Consumer<? super Aggregated<Row>> options);

    /** The greatest value, in the attribute's type; null over no values. */
    <R> Q withMax(
            Function<? super T, ? extends Relation<R>> association,
            Function<? super R, ? extends @Nullable Object> attribute);

    <R> Q withMax(
            Function<? super T, ? extends Relation<R>> association,
            Function<? super R, ? extends @Nullable Object> attribute,
            Consumer<? super Aggregated<R>> options);

    Q withMax(String association, String attribute);

    Q withMax(String association, String attribute, Consumer<? super Aggregated<Row>> options);
}
