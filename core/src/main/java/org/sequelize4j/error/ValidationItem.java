package org.sequelize4j.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One refused value (Sequelize: ValidationErrorItem).
 *
 * @param message a sentence for the person who gave the value
 * @param type what refused it, in Sequelize's words: {@code "notNull Violation"}, {@code "unique violation"}, {@code "Validation error"}, …
 * @param path the attribute; of a rule for the instance as a whole, the rule's name. Of a row within a graph that is written as a
 *     whole, the way there comes first: {@code players[3].email}
 * @param value the value that was given
 * @param validatorKey the validator, such as {@code is_null}, {@code not_unique}, {@code min}; null when none is named
 * @param validatorName a built-in validator's name; null for all others
 * @param validatorArgs what the built-in validator was told
 * @param instance the instance that was judged, as its model's users hold it; null when only the database knew
 */
public record ValidationItem(
        String message,
        String type,
        String path,
        @Nullable Object value,
        @Nullable String validatorKey,
        @Nullable String validatorName,
        List<Object> validatorArgs,
        @Nullable Object instance) {
    public ValidationItem {
        validatorArgs = List.copyOf(validatorArgs);
    }

    /** One that no built-in validator refused. */
    public ValidationItem(
            String message, String type, String path, @Nullable Object value, @Nullable String validatorKey) {
        this(message, type, path, value, validatorKey, null, List.of(), null);
    }

    /** The same of a row within a graph: {@code email} under {@code players[3]} is {@code players[3].email}. */
    public ValidationItem under(String node) {
        return node.isEmpty()
                ? this
                : new ValidationItem(
                        message, type, node + "." + path, value, validatorKey, validatorName, validatorArgs, instance);
    }

    /** The type and the message, as the message of an exception lists its items. */
    String line() {
        return type + ": " + message;
    }
}
