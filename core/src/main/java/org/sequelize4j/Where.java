package org.sequelize4j;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Conditions over the rows of one model; they are joined by AND. Serves find, update, destroy, count, scopes and the
 * conditions of includes. A {@code where(x)} without an operator is an error, never an empty condition.
 */
public interface Where<T> {
    <V extends @Nullable Object> Condition<V, ? extends Where<T>> where(Function<? super T, V> attribute);

    /** A condition on an attribute of a row that a to-one association leads to. */
    <R, V extends @Nullable Object> Condition<V, ? extends Where<T>> where(
            Function<? super T, ? extends One<R>> association, Function<? super R, V> attribute);

    /** By name; {@code "ship.name"} is refused, {@code where(col("ship", "name"))} is the way to an associated column. */
    Condition<Object, ? extends Where<T>> where(String attribute);

    /** Equality by name: null means IS NULL, a collection means IN. */
    Where<T> where(String attribute, @Nullable Object value);

    Where<T> where(Map<String, ? extends @Nullable Object> values);

    /** A condition on an expression. A {@code literal} is a whole condition when no operator follows. */
    Condition<Object, ? extends Where<T>> where(Expression expression);

    /**
     * At least one of the conditions holds. Naming none is an error; when {@code IfPresent} leaves all of them out, so is this
     * one.
     */
    Where<T> anyOf(Consumer<? super Where<T>> alternatives);

    Where<T> allOf(Consumer<? super Where<T>> all);

    /** None of the conditions holds. */
    Where<T> noneOf(Consumer<? super Where<T>> none);

    /** Rows that have at least one associated row (which fulfils the condition), without loading it. */
    <R> Where<T> whereHas(Function<? super T, ? extends Relation<R>> association);

    <R> Where<T> whereHas(Function<? super T, ? extends Relation<R>> association, Consumer<? super Where<R>> condition);

    /** The same with a condition on the row of the junction that links the two. */
    <R, J> Where<T> whereHas(
            Function<? super T, ? extends ManyThrough<R, J>> association,
            Consumer<? super Where<R>> condition,
            Consumer<? super Where<J>> link);

    Where<T> whereHas(String association);

    Where<T> whereHas(String association, Consumer<? super Where<Row>> condition);

    Where<T> whereHas(String association, Consumer<? super Where<Row>> condition, Consumer<? super Where<Row>> link);

    /** Of an association with one of several models: rows that have an associated row of this model which fulfils the condition. */
    <R, S extends R> Where<T> whereHas(
            Function<? super T, ? extends One<R>> association, Class<S> model, Consumer<? super Where<S>> condition);

    /** The opposite of {@link #whereHas(Function, Class, Consumer)}. */
    <R, S extends R> Where<T> whereNone(
            Function<? super T, ? extends One<R>> association, Class<S> model, Consumer<? super Where<S>> condition);

    /** Rows that have no associated row (which fulfils the condition). */
    <R> Where<T> whereNone(Function<? super T, ? extends Relation<R>> association);

    <R> Where<T> whereNone(
            Function<? super T, ? extends Relation<R>> association, Consumer<? super Where<R>> condition);

    /** The same with a condition on the row of the junction that links the two. */
    <R, J> Where<T> whereNone(
            Function<? super T, ? extends ManyThrough<R, J>> association,
            Consumer<? super Where<R>> condition,
            Consumer<? super Where<J>> link);

    Where<T> whereNone(String association);

    Where<T> whereNone(String association, Consumer<? super Where<Row>> condition);

    Where<T> whereNone(String association, Consumer<? super Where<Row>> condition, Consumer<? super Where<Row>> link);

    /**
     * Rows of which every associated row fulfils the condition, and those that have none. A condition that NULL makes unknown
     * is not fulfilled. Which rows are judged is what a {@code scope} and {@code paranoid} in the condition say.
     */
    <R> Where<T> whereEvery(
            Function<? super T, ? extends Relation<R>> association, Consumer<? super Where<R>> condition);

    Where<T> whereEvery(String association, Consumer<? super Where<Row>> condition);

    /**
     * The same of both: every associated row fulfils the condition, and the row of the junction that links the two fulfils
     * {@code link}; one of them may say nothing.
     */
    <R, J> Where<T> whereEvery(
            Function<? super T, ? extends ManyThrough<R, J>> association,
            Consumer<? super Where<R>> condition,
            Consumer<? super Where<J>> link);

    Where<T> whereEvery(String association, Consumer<? super Where<Row>> condition, Consumer<? super Where<Row>> link);

    /** A condition on how many associated rows there are (that fulfil the condition), such as {@code .gte(3)}. */
    <R> Condition<Number, ? extends Where<T>> whereCount(Function<? super T, ? extends Relation<R>> association);

    <R> Condition<Number, ? extends Where<T>> whereCount(
            Function<? super T, ? extends Relation<R>> association, Consumer<? super Where<R>> condition);

    /** The same with a condition on the row of the junction that links the two. */
    <R, J> Condition<Number, ? extends Where<T>> whereCount(
            Function<? super T, ? extends ManyThrough<R, J>> association,
            Consumer<? super Where<R>> condition,
            Consumer<? super Where<J>> link);

    Condition<Number, ? extends Where<T>> whereCount(String association);

    Condition<Number, ? extends Where<T>> whereCount(String association, Consumer<? super Where<Row>> condition);

    Condition<Number, ? extends Where<T>> whereCount(
            String association, Consumer<? super Where<Row>> condition, Consumer<? super Where<Row>> link);

    /**
     * Whether destroyed rows of a paranoid model stay hidden, as they are unless {@code false} is said. Has no meaning on other
     * models.
     */
    Where<T> paranoid(boolean paranoid);

    /** Applies a named scope of the model, in place of the default scope; several are merged. */
    Where<T> scope(String name, @Nullable Object... arguments);

    /** Leaves the default scope of the model out. */
    Where<T> unscoped();
}
