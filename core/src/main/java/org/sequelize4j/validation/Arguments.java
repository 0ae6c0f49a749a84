package org.sequelize4j.validation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.DefinitionException;

/** What a validator was given with its name, read in the way that the validator needs. A lone {@code true} says nothing. */
record Arguments(String attribute, String validator, List<?> given) {
    Arguments {
        given = given.size() == 1 && Boolean.TRUE.equals(given.get(0)) ? List.of() : List.copyOf(given);
    }

    boolean isEmpty() {
        return given.isEmpty();
    }

    private Object required(int index, String allowed) {
        if (index >= given.size()) {
            throw refusal(allowed);
        }
        return given.get(index);
    }

    Number number(int index) {
        Number number = toNumber(required(index, "a number"));
        if (number == null) {
            throw refusal("a number");
        }
        return number;
    }

    /** A number that may be left out, by its place or by its name in options such as {@code {min: 1, max: 5}}. */
    @Nullable
    Number numberOrNull(int index, String name) {
        if (!given.isEmpty() && given.get(0) instanceof Map<?, ?> options) {
            return options.get(name) == null ? null : requiredNumber(options.get(name));
        }
        return index < given.size() ? requiredNumber(given.get(index)) : null;
    }

    private Number requiredNumber(@Nullable Object value) {
        Number number = value == null ? null : toNumber(value);
        if (number == null) {
            throw refusal("numbers");
        }
        return number;
    }

    private static @Nullable Number toNumber(Object value) {
        if (value instanceof Number number) {
            return number;
        }
        String text = value.toString();
        return NumberText.isFloating(text) ? new BigDecimal(text) : null;
    }

    String text(int index) {
        return ValueText.of(required(index, "a text"));
    }

    String textOr(int index, String otherwise) {
        return index < given.size() ? ValueText.of(given.get(index)) : otherwise;
    }

    /** The texts of a list, given as one or spread. */
    Set<String> texts() {
        Collection<?> values = given.size() == 1 && given.get(0) instanceof Collection<?> list ? list : given;
        if (values.isEmpty()) {
            throw refusal("at least one value");
        }
        return values.stream().map(ValueText::of).collect(Collectors.toUnmodifiableSet());
    }

    /** A regular expression and, as JavaScript writes them, its flags. */
    Pattern pattern() {
        Object expression = required(0, "a regular expression");
        if (expression instanceof Pattern pattern) {
            return pattern;
        }
        try {
            return Pattern.compile(expression.toString(), flags(textOr(1, "")));
        } catch (PatternSyntaxException e) {
            throw new DefinitionException(
                    "The rule " + validator + "(\"" + expression + "\") of the attribute \"" + attribute
                            + "\" is not a regular expression: " + e.getDescription() + ".",
                    e);
        }
    }

    private int flags(String letters) {
        return letters.chars().map(this::flag).reduce(0, (one, other) -> one | other);
    }

    private int flag(int letter) {
        return switch (letter) {
            case 'i' -> Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            case 'm' -> Pattern.MULTILINE;
            case 's' -> Pattern.DOTALL;
            case 'u' -> Pattern.UNICODE_CHARACTER_CLASS;
            case 'g' -> 0;
            default -> throw refusal("the flags i, m, s, u and g");
        };
    }

    Instant moment(int index) {
        Instant moment = Moment.of(required(index, "a date, such as \"2026-01-31\""));
        if (moment == null) {
            throw refusal("a date, such as \"2026-01-31\"");
        }
        return moment;
    }

    DefinitionException refusal(String allowed) {
        return new DefinitionException("The rule " + validator + "("
                + given.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ") of the attribute \""
                + attribute + "\" cannot be kept; it takes " + allowed + ".");
    }
}
