package org.sequelize4j;

import org.jspecify.annotations.Nullable;

/**
 * A sync.
 *
 * @param model the model whose table is synced; null for the sync of all models
 * @param force whether tables are dropped first
 * @param alter whether tables that are there are changed
 */
public record SyncEvent(@Nullable String model, boolean force, boolean alter) {}
