package org.sequelize4j.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.sequelize4j.ValidateOptions;
import org.sequelize4j.error.DefinitionException;

/** Collects the rules of one attribute, with the keys and messages of Sequelize's validators. */
public final class ValidateOptionsBuilder implements ValidateOptions {
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}]{2,}");

    private final String attribute;
    private final List<ValidationRule> rules = new ArrayList<>();

    public ValidateOptionsBuilder(String attribute) {
        this.attribute = attribute;
    }

    /** The rules in the order in which they were said. */
    public List<ValidationRule> build() {
        return List.copyOf(rules);
    }

    @Override
    public ValidateOptionsBuilder min(Number least) {
        return rule("min", value -> compare(value, least) >= 0);
    }

    @Override
    public ValidateOptionsBuilder max(Number most) {
        return rule("max", value -> compare(value, most) <= 0);
    }

    @Override
    public ValidateOptionsBuilder len(int least, int most) {
        if (least < 0 || most < least) {
            throw refusal("len(" + least + ", " + most + ")", "a least length from 0 and a most length not below it");
        }
        return rule("len", value -> {
            String text = value.toString();
            int length = text.codePointCount(0, text.length());
            return least <= length && length <= most;
        });
    }

    @Override
    public ValidateOptionsBuilder notEmpty() {
        return rule("notEmpty", value -> !value.toString().isBlank());
    }

    @Override
    public ValidateOptionsBuilder isEmail() {
        return rule("isEmail", value -> EMAIL.matcher(value.toString()).matches());
    }

    @Override
    public ValidateOptionsBuilder is(String regularExpression) {
        Pattern pattern;
        try {
            pattern = Pattern.compile(regularExpression);
        } catch (PatternSyntaxException e) {
            throw new DefinitionException(
                    "The rule is(\"" + regularExpression + "\") of the attribute \"" + attribute
                            + "\" is not a regular expression: " + e.getDescription() + ".",
                    e);
        }
        return rule("is", value -> pattern.matcher(value.toString()).find());
    }

    @Override
    public ValidateOptionsBuilder isIn(Collection<?> allowed) {
        if (allowed.isEmpty()) {
            throw refusal("isIn()", "at least one value");
        }
        Set<String> words = allowed.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
        return rule("isIn", value -> words.contains(value.toString()));
    }

    @Override
    public ValidateOptionsBuilder custom(String message, Predicate<Object> rule) {
        rules.add(new ValidationRule("custom", message, rule));
        return this;
    }

    private ValidateOptionsBuilder rule(String key, Predicate<Object> test) {
        rules.add(new ValidationRule(key, "Validation " + key + " on " + attribute + " failed", test));
        return this;
    }

    private DefinitionException refusal(String given, String allowed) {
        return new DefinitionException("The rule " + given + " of the attribute \"" + attribute
                + "\" cannot be kept; it takes " + allowed + ".");
    }

    private int compare(Object value, Number limit) {
        if (!(value instanceof Number number)) {
            throw new DefinitionException("The rules min and max of the attribute \"" + attribute
                    + "\" are for numbers, and its values are "
                    + value.getClass().getSimpleName() + "; write custom(message, rule) instead.");
        }
        if (value instanceof Double || value instanceof Float) {
            return Double.compare(number.doubleValue(), limit.doubleValue());
        }
        return new BigDecimal(number.toString()).compareTo(new BigDecimal(limit.toString()));
    }
}
