package org.sequelize4j;

import java.util.function.Consumer;

/** The options of a sync. Without any, tables and indexes that are missing are created and nothing else is touched. */
public interface SyncOptions {
    /** Drops the tables first. */
    SyncOptions force();

    /** Changes existing tables to what the models say: adds and changes, and removes nothing. */
    SyncOptions alter();

    /** With {@link #alter}: also removes columns, indexes and constraints that no model has. */
    SyncOptions drop();

    /** Gives the statements to this consumer instead of running them; offline, those that an empty database would be told. */
    SyncOptions dryRun(Consumer<? super String> statement);

    /** Whether the hooks of syncs run; {@code true} unless said otherwise. */
    SyncOptions hooks(boolean hooks);
}
