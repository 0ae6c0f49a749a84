package org.sequelize4j.type;

import org.jspecify.annotations.Nullable;

/**
 * All values between two bounds. A bound that is null is open: the range has no end there.
 *
 * @param <T> what the bounds are
 * @param empty whether there is no value in it; then it has no bounds
 */
public record Range<T>(
        @Nullable T lower, boolean lowerInclusive, @Nullable T upper, boolean upperInclusive, boolean empty) {
    public Range {
        lowerInclusive = lowerInclusive && lower != null;
        upperInclusive = upperInclusive && upper != null;
        if (empty && (lower != null || upper != null)) {
            throw new IllegalArgumentException("An empty range has no bounds; write Range.nothing().");
        }
    }

    /** From the lower bound up to the upper one, which is no part of it: {@code [lower, upper)}, as Sequelize takes two values. */
    public static <T> Range<T> of(@Nullable T lower, @Nullable T upper) {
        return new Range<>(lower, true, upper, false, false);
    }

    /** Both bounds are part of it: {@code [lower, upper]}. */
    public static <T> Range<T> closed(@Nullable T lower, @Nullable T upper) {
        return new Range<>(lower, true, upper, true, false);
    }

    /** Neither bound is part of it: {@code (lower, upper)}. */
    public static <T> Range<T> open(@Nullable T lower, @Nullable T upper) {
        return new Range<>(lower, false, upper, false, false);
    }

    /** The range that has no value in it. */
    public static <T> Range<T> nothing() {
        return new Range<>(null, false, null, false, true);
    }

    /** As PostgreSQL writes it: {@code [1,5)}. */
    @Override
    public String toString() {
        return empty
                ? "empty"
                : (lowerInclusive ? "[" : "(") + (lower == null ? "" : lower) + "," + (upper == null ? "" : upper)
                        + (upperInclusive ? "]" : ")");
    }
}
