package org.sequelize4j;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a finder is asked for: the conditions of {@link Where}, and which attributes, associations, order and page. Lives only
 * as long as the lambda that it is given to.
 */
public interface Query<T> extends Where<T>, AssociatedValues<T, Query<T>> {
    @Override
    <V extends @Nullable Object> Condition<V, ? extends Query<T>> where(Function<? super T, V> attribute);

    @Override
    <R, V extends @Nullable Object> Condition<V, ? extends Query<T>> where(
            Function<? super T, ? extends One<R>> association, Function<? super R, V> attribute);

    @Override
    Condition<Object, ? extends Query<T>> where(String attribute);

    @Override
    Query<T> where(String attribute, @Nullable Object value);

    @Override
    Query<T> where(Map<String, ? extends @Nullable Object> values);

    @Override
    Condition<Object, ? extends Query<T>> where(Expression expression);

    @Override
    Query<T> anyOf(Consumer<? super Where<T>> alternatives);

    @Override
    Query<T> allOf(Consumer<? super Where<T>> all);

    @Override
    Query<T> noneOf(Consumer<? super Where<T>> none);

    @Override
    <R> Query<T> whereHas(Function<? super T, ? extends Relation<R>> association);

    @Override
    <R> Query<T> whereHas(Function<? super T, ? extends Relation<R>> association, Consumer<? super Where<R>> condition);

    @Override
    <R, J> Query<T> whereHas(
            Function<? super T, ? extends ManyThrough<R, J>> association,
            Consumer<? super Where<R>> condition,
            Consumer<? super Where<J>> link);

    @Override
    Query<T> whereHas(String association);

    @Override
    Query<T> whereHas(String association, Consumer<? super Where<Row>> condition);

    @Override
    Query<T> whereHas(String association, Consumer<? super Where<Row>> condition, Consumer<? super Where<Row>> link);

    @Override
    <R, S extends R> Query<T> whereHas(
            Function<? super T, ? extends One<R>> association, Class<S> model, Consumer<? super Where<S>> condition);

    @Override
    <R, S extends R> Query<T> whereNone(
            Function<? super T, ? extends One<R>> association, Class<S> model, Consumer<? super Where<S>> condition);

    @Override
    <R> Query<T> whereNone(Function<? super T, ? extends Relation<R>> association);

    @Override
    <R> Query<T> whereNone(
            Function<? super T, ? extends Relation<R>> association, Consumer<? super Where<R>> condition);

    @Override
    <R, J> Query<T> whereNone(
            Function<? super T, ? extends ManyThrough<R, J>> association,
            Consumer<? super Where<R>> condition,
            Consumer<? super Where<J>> link);

    @Override
    Query<T> whereNone(String association);

    @Override
    Query<T> whereNone(String association, Consumer<? super Where<Row>> condition);

    @Override
    Query<T> whereNone(String association, Consumer<? super Where<Row>> condition, Consumer<? super Where<Row>> link);

    @Override
    <R> Query<T> whereEvery(
            Function<? super T, ? extends Relation<R>> association, Consumer<? super Where<R>> condition);

    @Override
    Query<T> whereEvery(String association, Consumer<? super Where<Row>> condition);

    @Override
    <R, J> Query<T> whereEvery(
            Function<? super T, ? extends ManyThrough<R, J>> association,
            Consumer<? super Where<R>> condition,
            Consumer<? super Where<J>> link);

    @Override
    Query<T> whereEvery(String association, Consumer<? super Where<Row>> condition, Consumer<? super Where<Row>> link);

    @Override
    <R> Condition<Number, ? extends Query<T>> whereCount(Function<? super T, ? extends Relation<R>> association);

    @Override
    <R> Condition<Number, ? extends Query<T>> whereCount(
            Function<? super T, ? extends Relation<R>> association, Consumer<? super Where<R>> condition);

    @Override
    <R, J> Condition<Number, ? extends Query<T>> whereCount(
            Function<? super T, ? extends ManyThrough<R, J>> association,
            Consumer<? super Where<R>> condition,
            Consumer<? super Where<J>> link);

    @Override
    Condition<Number, ? extends Query<T>> whereCount(String association);

    @Override
    Condition<Number, ? extends Query<T>> whereCount(String association, Consumer<? super Where<Row>> condition);

    @Override
    Condition<Number, ? extends Query<T>> whereCount(
            String association, Consumer<? super Where<Row>> condition, Consumer<? super Where<Row>> link);

    @Override
    Query<T> paranoid(boolean paranoid);

    @Override
    Query<T> scope(String name, @Nullable Object... arguments);

    @Override
    Query<T> unscoped();

    /** Applies a reusable piece of query, such as a static method of the model. */
    Query<T> scope(Consumer<? super Query<T>> scope);

    /** Loads only these attributes (and the keys that relations need). */
    Query<T> attributes(String... names);

    /** Adds one attribute to the list of those that are loaded. */
    Query<T> attribute(Function<? super T, ? extends @Nullable Object> attribute);

    /**
     * Adds an expression to the list of what is loaded; without any other attribute named, to all of them. Under the name of an
     * attribute that is no primary key it takes that one's place.
     */
    Query<T> attribute(Expression expression, String as);

    Query<T> exclude(Function<? super T, ? extends @Nullable Object> attribute);

    Query<T> exclude(String... names);

    <R> Query<T> include(Function<? super T, ? extends Relation<R>> association);

    /** A condition inside an include filters the parents too, as Sequelize documents; {@code required(false)} keeps them. */
    <R> Query<T> include(Function<? super T, ? extends Relation<R>> association, Consumer<? super Query<R>> options);

    <R, J> Query<T> include(
            Function<? super T, ? extends ManyThrough<R, J>> association,
            Consumer<? super Query<R>> target,
            Consumer<? super Query<J>> link);

    /**
     * Of an association with one of several models: includes the rows of this model, as the options say. Can be said for each of the
     * models, besides what is said of all of them.
     */
    <R, S extends R> Query<T> include(
            Function<? super T, ? extends One<R>> association, Class<S> model, Consumer<? super Query<S>> options);

    /** By alias, once for each association; the model's name in any case is found when it is the only association with that model. */
    Query<T> include(String association);

    Query<T> include(String association, Consumer<? super Query<Row>> options);

    /** By model, with the scope of the view that is given; possible when exactly one association without an alias leads to it. */
    Query<T> include(Model<?> model);

    <R> Query<T> include(Model<R> model, Consumer<? super Query<R>> options);

    Query<T> include(Association association);

    Query<T> include(Association association, Consumer<? super Query<Row>> options);

    /** Every association of the model, one level deep; the rows of a junction come with their targets. */
    Query<T> includeAll();

    /** Inside an include: whether parents without a match are left out. Defaults to true when the include has a condition. */
    Query<T> required(boolean required);

    /**
     * Inside an include: its own condition for which rows belong to the parent, in place of the keys. An attribute of the
     * parent is {@code Expression.parent("id")}. Not for a belongsToMany, whose junction tells.
     */
    Query<T> on(Consumer<? super Where<T>> condition);

    /**
     * Inside an include: whether its conditions add rows to those that belong to the parent by the keys, instead of narrowing
     * them down. Defaults to false; not for a belongsToMany.
     */
    Query<T> or(boolean or);

    /** Inside an include of a belongsToMany: conditions on and attributes of the junction's rows. */
    Query<T> through(Consumer<? super Query<Row>> link);

    /** Inside of {@code through(…)}: the name under which maps and JSON show the junction's row, in place of its model's. */
    Query<T> as(String name);

    Query<T> orderBy(Function<? super T, ? extends @Nullable Object> attribute);

    Query<T> orderBy(Function<? super T, ? extends @Nullable Object> attribute, Sort direction);

    Query<T> orderBy(Function<? super T, ? extends @Nullable Object> attribute, Sort direction, Nulls nulls);

    <R> Query<T> orderBy(
            Function<? super T, ? extends One<R>> association,
            Function<? super R, ? extends @Nullable Object> attribute,
            Sort direction);

    /** By an attribute, or by what {@link #attribute(Expression, String)} has computed under that name before. */
    Query<T> orderBy(String attribute);

    Query<T> orderBy(String attribute, Sort direction);

    Query<T> orderBy(Expression expression, Sort direction);

    Query<T> orderBy(Expression expression, Sort direction, Nulls nulls);

    /** At most this many root rows; inside an include, rows per parent. */
    Query<T> limit(int rows);

    Query<T> offset(int rows);

    /**
     * One page of the rows: limit and offset in other words.
     *
     * @param number counted from 1
     */
    Query<T> page(int number, int size);

    /**
     * In {@link Finder#findSlice}: the rows behind this one, in the order of the query.
     *
     * @param cursor as a {@link Slice} has given it; null for the rows from the beginning
     * @throws org.sequelize4j.error.QueryException when no slice of this order has given it
     */
    Query<T> after(@Nullable String cursor);

    /** In {@link Finder#findSlice}: the rows before this one, those next to it first when there are too many; null says nothing. */
    Query<T> before(@Nullable String cursor);

    Query<T> groupBy(Function<? super T, ? extends @Nullable Object> attribute);

    Query<T> groupBy(String... attributes);

    Query<T> groupBy(Expression expression);

    Condition<Object, ? extends Query<T>> having(Expression expression);

    Query<T> distinct();

    Query<T> lock(Lock lock);

    /** With {@link #lock}: rows that someone else has locked are left out instead of waited for. */
    Query<T> skipLocked();

    /**
     * What happens when a relation of an instance that this query finds, itself or by its includes, is read and not loaded. As the
     * model and the Sequelize have it unless said otherwise.
     */
    Query<T> strictLoading(Strictness strictness);

    /**
     * How the rows of this include are found, where the plan is not to choose; in a whole query, those of all its includes that
     * say nothing themselves and can be. No strategy changes what the query gives.
     *
     * @throws org.sequelize4j.error.QueryException when the query runs and the include cannot be loaded in that way: by
     *     JOIN with a limit or beside another to-many, by LATERAL where the database has none
     */
    Query<T> strategy(LoadStrategy strategy);

    /**
     * Runs all statements of this query in one transaction that reads repeatably, so that roots, includes and counts are of one
     * moment. Inside of a transaction they join it.
     *
     * @throws org.sequelize4j.error.TransactionException when a transaction is running that does not read repeatably
     */
    Query<T> snapshot();

    /** Whether the hooks of finds and counts run; {@code true} unless said otherwise. */
    Query<T> hooks(boolean hooks);
}
