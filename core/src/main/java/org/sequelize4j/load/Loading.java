package org.sequelize4j.load;

import org.jspecify.annotations.Nullable;

/**
 * What the statements of one load have in common.
 *
 * @param values for the parameters of their plan
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and read by index for each bind
record Loading(Company company, Shared shared, @Nullable Object[] values) {
    /** For a plan that was made with its values. */
    static final @Nullable Object[] NO_VALUES = {};
}
