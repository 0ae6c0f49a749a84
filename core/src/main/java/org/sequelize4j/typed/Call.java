package org.sequelize4j.typed;

import org.jspecify.annotations.Nullable;

/** What a method of a typed instance does, ready to be run. */
@FunctionalInterface
interface Call {
    @Nullable
    Object run(TypedInstance self, @Nullable Object @Nullable [] arguments) throws Throwable;
}
