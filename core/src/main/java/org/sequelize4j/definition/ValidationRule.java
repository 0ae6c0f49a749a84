package org.sequelize4j.definition;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Row;

/** One rule for the values of an attribute. */
public sealed interface ValidationRule {
    /** The validator's name, such as {@code min}. */
    String key();

    /** The same rule with another sentence for refusals. */
    ValidationRule withMessage(String message);

    /**
     * One that judges by the value alone, which is never null.
     *
     * @param arguments of a built-in validator; null for a rule of one's own
     * @param test true when the value, in the type's Java representation, obeys
     */
    record OfValue(String key, String message, @Nullable List<Object> arguments, Predicate<Object> test)
            implements ValidationRule {
        @Override
        public OfValue withMessage(String said) {
            return new OfValue(key, said, arguments, test);
        }
    }

    /**
     * Code that throws when it refuses. It also judges null, where null is allowed.
     *
     * @param message null for the message of what is thrown
     */
    record OfRow(String key, @Nullable String message, BiConsumer<@Nullable Object, ? super Row> check)
            implements ValidationRule {
        @Override
        public OfRow withMessage(String said) {
            return new OfRow(key, said, check);
        }
    }

    /**
     * Several rules in one, which are not this library's. They judge null too, where null is allowed.
     *
     * @param check of the value, and of the instance as its users hold it
     */
    record Foreign(String key, BiFunction<@Nullable Object, Object, List<Violation>> check) implements ValidationRule {
        @Override
        public Foreign withMessage(String said) {
            return new Foreign(
                    key,
                    (value, instance) -> check.apply(value, instance).stream()
                            .map(violation -> new Violation(violation.key(), said, violation.value()))
                            .toList());
        }
    }

    /** Says nothing beyond {@code allowNull(false)}, but in words of one's own; null for the usual ones. */
    record NotNull(@Nullable String message) implements ValidationRule {
        @Override
        public String key() {
            return "notNull";
        }

        @Override
        public NotNull withMessage(String said) {
            return new NotNull(said);
        }
    }
}
