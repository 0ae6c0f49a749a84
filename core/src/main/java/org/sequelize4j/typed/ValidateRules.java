package org.sequelize4j.typed;

import java.util.List;
import java.util.function.Consumer;
import org.sequelize4j.Validate;
import org.sequelize4j.ValidateOptions;
import org.sequelize4j.error.DefinitionException;

/** What a {@code @Validate} says, as rules of its attribute. */
final class ValidateRules {
    private final Class<?> model;
    private final TypedAttribute attribute;
    private final ValidateOptions options;
    private final Validate said;

    private ValidateRules(Class<?> model, TypedAttribute attribute, ValidateOptions options, Validate said) {
        this.model = model;
        this.attribute = attribute;
        this.options = options;
        this.said = said;
    }

    static void add(
            Class<?> model, TypedAttribute attribute, boolean refusesNull, Validate said, ValidateOptions options) {
        ValidateRules rules = new ValidateRules(model, attribute, options, said);
        rules.numbers();
        rules.texts();
        rules.lists();
        if (refusesNull && !said.msg().isEmpty()) {
            rules.say(ValidateOptions::notNull);
        }
    }

    private void numbers() {
        if (said.min() != Long.MIN_VALUE) {
            say(v -> v.min(said.min()));
        }
        if (said.max() != Long.MAX_VALUE) {
            say(v -> v.max(said.max()));
        }
        int[] length = said.len();
        if (length.length == 2) {
            say(v -> v.len(length[0], length[1]));
        } else if (length.length != 0) {
            throw refusal("len of " + length.length + " numbers; it takes two, the least length and the greatest, as in"
                    + " @Validate(len = {2, 50})");
        }
    }

    private void texts() {
        flag(said.notEmpty(), "notEmpty");
        flag(said.email(), "isEmail");
        flag(said.url(), "isUrl");
        text(said.is(), "is");
        text(said.not(), "not");
        text(said.contains(), "contains");
        text(said.notContains(), "notContains");
        text(said.after(), "isAfter");
        text(said.before(), "isBefore");
    }

    private void lists() {
        if (said.isIn().length > 0) {
            say(v -> v.isIn(List.of(said.isIn())));
        }
        if (said.notIn().length > 0) {
            say(v -> v.notIn(List.of(said.notIn())));
        }
        for (String rule : said.rules()) {
            flag(true, rule);
        }
    }

    private void flag(boolean present, String rule) {
        if (present) {
            say(v -> v.rule(rule));
        }
    }

    private void text(String argument, String rule) {
        if (!argument.isEmpty()) {
            say(v -> v.rule(rule, argument));
        }
    }

    private void say(Consumer<ValidateOptions> rule) {
        rule.accept(options);
        if (!said.msg().isEmpty()) {
            options.msg(said.msg());
        }
    }

    private DefinitionException refusal(String what) {
        return Misfit.refusal(model, attribute.accessor(), "has @Validate with a " + what + ".");
    }
}
