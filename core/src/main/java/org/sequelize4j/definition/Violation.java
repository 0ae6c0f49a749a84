package org.sequelize4j.definition;

import org.jspecify.annotations.Nullable;

/** One refusal of a rule that may have several. */
public record Violation(
        String key, String message, @Nullable Object value) {}
