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

    Q in(Collection<? extends @NonNull V> values);

    /** The same as {@link #in}, which is a keyword in Kotlin. */
    Q isIn(Collection<? extends @NonNull V> values);

    Q notIn(Collection<? extends @NonNull V> values);

    Q inIfPresent(@Nullable Collection<? extends @NonNull V> values);

    Q between(@NonNull V from, @NonNull V to);

    Q notBetween(@NonNull V from, @NonNull V to);

    /** SQL LIKE with the pattern as it is: {@code %} and {@code _} are wildcards, unless a backslash stands before them. */
    Q like(String pattern);

    Q notLike(String pattern);

    Q likeIfPresent(@Nullable String pattern);

    /** LIKE without regard to case, on every database; of the letters A to Z only on SQLite. */
    Q iLike(String pattern);

    /** The text stands at the start; wildcards in it are taken literally. */
    Q startsWith(String text);

    Q endsWith(String text);

    Q contains(String text);

    Q containsIfPresent(@Nullable String text);

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
