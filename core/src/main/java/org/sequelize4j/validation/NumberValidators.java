package org.sequelize4j.validation;

import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The validators for numbers, and for texts that name one. */
final class NumberValidators {
    private NumberValidators() {}

    static Map<String, BuiltIn.Factory> all() {
        return Map.of(
                "min", arguments -> atLeast(arguments.number(0)),
                "max", arguments -> atMost(arguments.number(0)),
                "isInt", arguments -> within(arguments, NumberText::isWhole),
                "isFloat", arguments -> within(arguments, NumberText::isFloating),
                "isDecimal", arguments -> text(NumberText::isDecimal),
                "isNumeric", arguments -> text(NumberText::isNumeric),
                "isDivisibleBy", NumberValidators::divisible);
    }

    private static Predicate<Object> text(Predicate<String> form) {
        return value -> form.test(ValueText.of(value));
    }

    private static Predicate<Object> atLeast(Number least) {
        return value -> NumberText.isAtLeast(value, least);
    }

    private static Predicate<Object> atMost(Number most) {
        return value -> NumberText.isAtMost(value, most);
    }

    private static Predicate<Object> within(Arguments arguments, Predicate<String> form) {
        @Nullable Number least = arguments.numberOrNull(0, "min");
        @Nullable Number most = arguments.numberOrNull(1, "max");
        Predicate<Object> check = text(form);
        if (least != null) {
            check = check.and(atLeast(least));
        }
        return most == null ? check : check.and(atMost(most));
    }

    private static Predicate<Object> divisible(Arguments arguments) {
        Number divisor = arguments.number(0);
        if (NumberText.decimal(divisor).signum() == 0) {
            throw arguments.refusal("a number other than 0");
        }
        return text(text -> NumberText.isDivisible(text, divisor));
    }
}
