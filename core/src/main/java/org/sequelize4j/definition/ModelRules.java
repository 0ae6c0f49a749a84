package org.sequelize4j.definition;

import java.util.function.Consumer;
import java.util.function.Predicate;

/** Makes what users say of an instance as a whole into checks of its face. */
final class ModelRules {
    private ModelRules() {}

    @SuppressWarnings("unchecked") // an instance's face is of its model's interface
    static <T> Consumer<Object> check(Consumer<? super T> check) {
        return face -> check.accept((T) face);
    }

    @SuppressWarnings("unchecked") // an instance's face is of its model's interface
    static <T> Consumer<Object> check(String message, Predicate<? super T> rule) {
        return face -> {
            if (!rule.test((T) face)) {
                throw new IllegalArgumentException(message);
            }
        };
    }
}
