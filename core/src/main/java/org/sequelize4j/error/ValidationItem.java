package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/**
 * One refused value (Sequelize: ValidationErrorItem).
 *
 * @param message a sentence for the person who gave the value
 * @param type what refused it, in Sequelize's words: {@code "notNull Violation"}, {@code "unique violation"}, {@code "Validation error"}, …
 * @param path the attribute
 * @param value the value that was given
 * @param validatorKey the validator, such as {@code is_null}, {@code not_unique}, {@code min}; null when none is named
 */
public record ValidationItem(
        String message,
        String type,
        String path,
        @Nullable Object value,
        @Nullable String validatorKey) {}
