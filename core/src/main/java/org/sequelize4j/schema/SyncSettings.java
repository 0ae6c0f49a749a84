package org.sequelize4j.schema;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How far a sync may go.
 *
 * @param force drops the tables first
 * @param alter changes existing tables to what the models say
 * @param drop with {@code alter}: also removes what no model has
 * @param dryRun takes the statements instead of the database; null to run them
 */
public record SyncSettings(
        boolean force,
        boolean alter,
        boolean drop,
        @Nullable Consumer<? super String> dryRun) {
    /** Creates what is missing and touches nothing else. */
    public static final SyncSettings CREATE = new SyncSettings(false, false, false, null);
}
