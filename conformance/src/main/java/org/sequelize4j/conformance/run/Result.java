package org.sequelize4j.conformance.run;

import org.jspecify.annotations.Nullable;

/** What a step gives; nothing at all, or a value, which may be null. */
record Result(boolean isRecorded, @Nullable Object value) {
    static final Result NOTHING = new Result(false, null);

    static Result of(@Nullable Object value) {
        return new Result(true, value);
    }
}
