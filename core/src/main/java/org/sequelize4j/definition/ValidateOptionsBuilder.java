package org.sequelize4j.definition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Row;
import org.sequelize4j.ValidateOptions;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.Given;
import org.sequelize4j.validation.BuiltIn;

/** Collects the rules of one attribute, with the keys and messages of Sequelize's validators. */
public final class ValidateOptionsBuilder implements ValidateOptions {
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
    public ValidateOptionsBuilder msg(String message) {
        if (rules.isEmpty()) {
            throw new DefinitionException("msg(\"" + message + "\") of the attribute \"" + attribute
                    + "\" has no rule that it could speak for; write it after the rule, as in isEmail().msg(\"…\").");
        }
        int last = rules.size() - 1;
        rules.set(last, rules.get(last).withMessage(Given.to("msg(…)", message, "the sentence of a refusal")));
        return this;
    }

    @Override
    public ValidateOptionsBuilder rule(String name, Object... arguments) {
        return switch (Given.to("rule(…)", name, "the name of a validator, such as \"isEmail\"")) {
            case "notNull" -> notNull();
            case "isImmutable" -> isImmutable();
            default -> builtIn(name, arguments);
        };
    }

    private ValidateOptionsBuilder builtIn(String name, Object... arguments) {
        List<Object> given = Given.all("The rule " + name, arguments, "values");
        rules.add(new ValidationRule.OfValue(name, failed(name), given, BuiltIn.of(attribute, name, given)));
        return this;
    }

    private String failed(String name) {
        return "Validation " + name + " on " + attribute + " failed";
    }

    @Override
    public ValidateOptionsBuilder notNull() {
        rules.add(new ValidationRule.NotNull(null));
        return this;
    }

    @Override
    public ValidateOptionsBuilder isImmutable() {
        rules.add(new ValidationRule.OfRow("isImmutable", failed("isImmutable"), (value, row) -> {
            if (!row.isNew() && row.changed(attribute)) {
                throw new IllegalArgumentException(failed("isImmutable"));
            }
        }));
        return this;
    }

    @Override
    public ValidateOptionsBuilder custom(String message, Predicate<Object> rule) {
        return custom("custom", message, rule);
    }

    @Override
    public ValidateOptionsBuilder custom(String name, String message, Predicate<Object> rule) {
        rules.add(new ValidationRule.OfValue(
                Given.to("custom(…)", name, "the name of a rule"),
                Given.to("custom(…)", message, "the sentence of a refusal"),
                null,
                Given.lambda(rule, "value -> !value.equals(\"x\")")));
        return this;
    }

    @Override
    public ValidateOptionsBuilder check(String name, BiConsumer<@Nullable Object, ? super Row> rule) {
        rules.add(new ValidationRule.OfRow(
                Given.to("check(…)", name, "the name of a rule"),
                null,
                Given.lambda(rule, "(value, row) -> { if (…) throw new IllegalArgumentException(\"…\"); }")));
        return this;
    }

    @Override
    public ValidateOptionsBuilder min(Number least) {
        return builtIn("min", least);
    }

    @Override
    public ValidateOptionsBuilder max(Number most) {
        return builtIn("max", most);
    }

    @Override
    public ValidateOptionsBuilder len(int least, int most) {
        return builtIn("len", least, most);
    }

    @Override
    public ValidateOptionsBuilder notEmpty() {
        return builtIn("notEmpty");
    }

    @Override
    public ValidateOptionsBuilder isNull() {
        return builtIn("isNull");
    }

    @Override
    public ValidateOptionsBuilder isEmail() {
        return builtIn("isEmail");
    }

    @Override
    public ValidateOptionsBuilder isUrl() {
        return builtIn("isUrl");
    }

    @Override
    public ValidateOptionsBuilder isIP() {
        return builtIn("isIP");
    }

    @Override
    public ValidateOptionsBuilder isIPv4() {
        return builtIn("isIPv4");
    }

    @Override
    public ValidateOptionsBuilder isIPv6() {
        return builtIn("isIPv6");
    }

    @Override
    public ValidateOptionsBuilder isAlpha() {
        return builtIn("isAlpha");
    }

    @Override
    public ValidateOptionsBuilder isAlpha(String locale) {
        return builtIn("isAlpha", locale);
    }

    @Override
    public ValidateOptionsBuilder isAlphanumeric() {
        return builtIn("isAlphanumeric");
    }

    @Override
    public ValidateOptionsBuilder isAlphanumeric(String locale) {
        return builtIn("isAlphanumeric", locale);
    }

    @Override
    public ValidateOptionsBuilder isNumeric() {
        return builtIn("isNumeric");
    }

    @Override
    public ValidateOptionsBuilder isInt() {
        return builtIn("isInt");
    }

    @Override
    public ValidateOptionsBuilder isFloat() {
        return builtIn("isFloat");
    }

    @Override
    public ValidateOptionsBuilder isDecimal() {
        return builtIn("isDecimal");
    }

    @Override
    public ValidateOptionsBuilder isLowercase() {
        return builtIn("isLowercase");
    }

    @Override
    public ValidateOptionsBuilder isUppercase() {
        return builtIn("isUppercase");
    }

    @Override
    public ValidateOptionsBuilder is(String regularExpression) {
        return builtIn("is", regularExpression);
    }

    @Override
    public ValidateOptionsBuilder is(String regularExpression, String flags) {
        return builtIn("is", regularExpression, flags);
    }

    @Override
    public ValidateOptionsBuilder not(String regularExpression) {
        return builtIn("not", regularExpression);
    }

    @Override
    public ValidateOptionsBuilder not(String regularExpression, String flags) {
        return builtIn("not", regularExpression, flags);
    }

    @Override
    public ValidateOptionsBuilder equalTo(Object value) {
        return builtIn("equals", value);
    }

    @Override
    public ValidateOptionsBuilder contains(String part) {
        return builtIn("contains", part);
    }

    @Override
    public ValidateOptionsBuilder notContains(String part) {
        return builtIn("notContains", part);
    }

    @Override
    public ValidateOptionsBuilder isIn(Collection<?> allowed) {
        return builtIn("isIn", allowed);
    }

    @Override
    public ValidateOptionsBuilder notIn(Collection<?> forbidden) {
        return builtIn("notIn", forbidden);
    }

    @Override
    public ValidateOptionsBuilder isUUID() {
        return builtIn("isUUID");
    }

    @Override
    public ValidateOptionsBuilder isUUID(int version) {
        return builtIn("isUUID", version);
    }

    @Override
    public ValidateOptionsBuilder isDate() {
        return builtIn("isDate");
    }

    @Override
    public ValidateOptionsBuilder isAfter(Object date) {
        return builtIn("isAfter", date);
    }

    @Override
    public ValidateOptionsBuilder isBefore(Object date) {
        return builtIn("isBefore", date);
    }

    @Override
    public ValidateOptionsBuilder isCreditCard() {
        return builtIn("isCreditCard");
    }
}
