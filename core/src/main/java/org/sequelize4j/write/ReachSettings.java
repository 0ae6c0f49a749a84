package org.sequelize4j.write;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.QueryException;

/**
 * What an update or destroy of many rows is told besides values and condition.
 *
 * @param write what it has in common with every write
 * @param limit how many rows at most; null for all that fulfil the condition
 * @param sideEffects whether values that setters and hooks set beside the given ones are written too
 * @param paranoid whether rows that are softly deleted are left alone
 * @param force whether rows are deleted for good where a model deletes softly
 */
public record ReachSettings(
        WriteSettings write, @Nullable Integer limit, boolean sideEffects, boolean paranoid, boolean force) {
    public static final ReachSettings STANDARD = new ReachSettings(WriteSettings.STANDARD, null, true, true, false);

    public ReachSettings {
        if (limit != null && limit < 0) {
            throw new QueryException(
                    "limit was given " + limit + "; it takes 0 or more rows. Leave it out for no limit.");
        }
    }

    ReachSettings with(WriteSettings settings) {
        return new ReachSettings(settings, limit, sideEffects, paranoid, force);
    }

    /** The same for at most so many rows; null for all. */
    public ReachSettings withLimit(@Nullable Integer rows) {
        return new ReachSettings(write, rows, sideEffects, paranoid, force);
    }

    /** The same for rows that were chosen already. */
    ReachSettings withoutLimit() {
        return withLimit(null);
    }
}
