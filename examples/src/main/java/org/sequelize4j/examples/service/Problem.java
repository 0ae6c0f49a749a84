package org.sequelize4j.examples.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.ValidationException;

/**
 * What a client is told when something was wrong.
 *
 * @param fields one entry for each value that was refused
 */
record Problem(String message, List<Field> fields) {
    record Field(String field, String message, @Nullable Object value) {}

    static Problem of(String message) {
        return new Problem(message, List.of());
    }

    static Problem of(ValidationException refusal) {
        return new Problem(
                refusal.items().size() == 1 ? "A value was refused." : "Some values were refused.",
                refusal.items().stream()
                        .map(item -> new Field(item.path(), item.message(), item.value()))
                        .toList());
    }
}
