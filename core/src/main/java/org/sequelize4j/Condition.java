package org.sequelize4j;

import java.util.Collection;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * The operators that follow a {@code where(attribute)}; each returns the query or condition that it was asked of. Values are
 * bound. A {@code null} value is refused except where {@code IfPresent} says that it leaves the condition out.
 *
 * @param <V> the attribute's type
 * @param <Q> what the condition belongs to
 */
public interface Condition<V extends @Nullable Object, Q> {
    Q eq(@NonNull V value);

    Q eqIfPresent(@Nullable V value);

    Q ne(@NonNull V value);

    Q gt(@NonNull V value);

    Q gte(@NonNull V value);

    Q lt(@NonNull V value);

    Q lte(@NonNull V value);

    /**
     * One of the values; none is in an empty list. As in SQL, a null among them equals nothing, so {@code in} passes over it and
     * {@code notIn} finds no row at all.
     */
    Q in(Collection<? extends @Nullable V> values);

    /** The same as {@link #in}, which is a keyword in Kotlin. */
    Q isIn(Collection<? extends @Nullable V> values);

    Q notIn(Collection<? extends @Nullable V> values);

    Q inIfPresent(@Nullable Collection<? extends @Nullable V> values);

    Q between(@NonNull V from, @NonNull V to);

    Q notBetween(@NonNull V from, @NonNull V to);

    /** SQL LIKE with the pattern as it is: {@code %} and {@code _} are wildcards, unless a backslash stands before them. */
    Q like(String pattern);

    Q notLike(String pattern);

    Q likeIfPresent(@Nullable String pattern);

    /** LIKE without regard to case, on every database; of the letters A to Z only on SQLite. */
    Q iLike(String pattern);

    Q notILike(String pattern);

    /** LIKE with a pattern that is computed, or with {@code any(List.of("A%", "B%"))}. */
    Q like(Expression pattern);

    Q notLike(Expression pattern);

    Q iLike(Expression pattern);

    Q notILike(Expression pattern);

    /** The text matches a regular expression of the database's own kind; refused where it has none, as SQLite. */
    Q regexp(String pattern);

    Q notRegexp(String pattern);

    /** The same without regard to case. */
    Q iRegexp(String pattern);

    Q notIRegexp(String pattern);

    /** The text stands at the start; wildcards in it are taken literally. */
    Q startsWith(String text);

    Q endsWith(String text);

    /** The text stands anywhere; wildcards in it are taken literally. Of JSON, arrays and ranges as {@link #contains(Object)}. */
    Q contains(String text);

    /** The same as {@link #contains(String)} of text, under Sequelize's name. */
    Q substring(String text);

    /**
     * The array, range or JSON document holds all of this: a list of elements; a value or a range; a map, list or value of JSON,
     * of which objects are compared key by key. Sequelize has this on PostgreSQL only; JSON works on every database here.
     */
    Q contains(Object value);

    /** The other way round: the array, range or JSON document has nothing that this does not hold. */
    Q contained(Object value);

    /** The arrays or ranges have something in common. */
    Q overlap(Object value);

    /** The range ends where this one begins, or the other way round. */
    Q adjacent(Object range);

    /** The range lies before this one as a whole. */
    Q strictLeft(Object range);

    /** The range lies behind this one as a whole. */
    Q strictRight(Object range);

    /** The range does not go on behind the end of this one: PostgreSQL's {@code &<}. */
    Q noExtendRight(Object range);

    /** The range does not begin before this one: PostgreSQL's {@code &>}. */
    Q noExtendLeft(Object range);

    /** The text search vector matches a query, such as {@code fn("to_tsquery", "fat & rat")}; PostgreSQL only. */
    Q match(Expression search);

    /** The JSON object has this key, whatever its value. */
    Q hasKey(String key);

    Q hasAnyKey(Collection<String> keys);

    Q hasAllKeys(Collection<String> keys);

    Q containsIfPresent(@Nullable String text);

    /** Sequelize's {@code Op.is}: null means IS NULL, a truth value IS TRUE or IS FALSE, all else is {@link #eq}. */
    Q is(@Nullable V value);

    /** Sequelize's {@code Op.not}: the opposite of {@link #is}, so that {@code not(true)} finds false and null. */
    Q not(@Nullable V value);

    /** One of the rows of a subquery, such as {@code literal("(SELECT …)")}, which has its parentheses. */
    Q in(Expression rows);

    Q notIn(Expression rows);

    Q isNull();

    Q notNull();

    /** Compares with an expression, such as another column. */
    Q eq(Expression expression);

    Q ne(Expression expression);

    Q gt(Expression expression);

    Q gte(Expression expression);

    Q lt(Expression expression);

    Q lte(Expression expression);
}
