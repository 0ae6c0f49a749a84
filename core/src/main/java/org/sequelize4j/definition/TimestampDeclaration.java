package org.sequelize4j.definition;

import org.jspecify.annotations.Nullable;

/**
 * What is declared of createdAt or updatedAt: another name, or whether there is one at all.
 *
 * @param name null for the usual name
 * @param present null when the model's {@code timestamps} decides
 */
public record TimestampDeclaration(
        @Nullable String name, @Nullable Boolean present) {
    /** Nothing is said: the model's {@code timestamps} decides. */
    public static final TimestampDeclaration UNSAID = new TimestampDeclaration(null, null);

    /** What is not said here is as in the base. */
    TimestampDeclaration over(TimestampDeclaration base) {
        return name == null && present == null
                ? base
                : new TimestampDeclaration(name == null ? base.name : name, present == null ? base.present : present);
    }

    /** The timestamp has this name, and is there unless the model has no timestamps. */
    public static TimestampDeclaration named(String name) {
        return new TimestampDeclaration(name, null);
    }

    /** The timestamp is there, or is not, under its usual name. */
    public static TimestampDeclaration present(boolean present) {
        return new TimestampDeclaration(null, present);
    }
}
