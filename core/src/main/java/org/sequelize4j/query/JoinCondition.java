package org.sequelize4j.query;

import org.jspecify.annotations.Nullable;

/**
 * Which rows an include gives to its source, where it says so itself.
 *
 * @param on in place of the association's keys; null for the keys
 * @param or what is enough without them; null for nothing
 */
public record JoinCondition(
        @Nullable Predicate on, @Nullable Predicate or) {}
