package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelRule;
import org.sequelize4j.definition.ValidationRule;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.error.ValidationItem;
import org.sequelize4j.instance.RowInstance;

/** What was found wrong with one row so far. */
final class Judgement {
    private static final String REFUSED = "Validation error";

    private final RowInstance row;
    private final List<ValidationItem> items = new ArrayList<>(0);
    private @Nullable RuntimeException cause;

    Judgement(RowInstance row) {
        this.row = row;
    }

    List<ValidationItem> items() {
        return items;
    }

    /**
     * Ends it.
     *
     * @throws ValidationException when anything was refused, caused by what the first rule of the user's own has thrown
     */
    void raise() {
        if (!items.isEmpty()) {
            throw new ValidationException(items, cause);
        }
    }

    void refuseNull(Attribute attribute) {
        String usual = row.definition().name() + "." + attribute.name() + " cannot be null";
        String message = attribute.rules().stream()
                .filter(ValidationRule.NotNull.class::isInstance)
                .map(rule -> ((ValidationRule.NotNull) rule).message())
                .filter(said -> said != null)
                .findFirst()
                .orElse(usual);
        add(message, "notNull Violation", attribute.name(), null, "is_null");
    }

    /** By all rules of the attribute; null is judged only by those that look at the instance. */
    void judge(Attribute attribute, @Nullable Object value) {
        for (ValidationRule rule : attribute.rules()) {
            if (rule instanceof ValidationRule.OfValue ofValue) {
                judge(attribute, ofValue, value);
            } else if (rule instanceof ValidationRule.OfRow ofRow) {
                judge(attribute, ofRow, value);
            } else if (rule instanceof ValidationRule.Foreign foreign) {
                foreign.check()
                        .apply(value, row.face())
                        .forEach(violation -> add(
                                violation.message(), REFUSED, attribute.name(), violation.value(), violation.key()));
            }
        }
    }

    private void judge(Attribute attribute, ValidationRule.OfValue rule, @Nullable Object value) {
        List<Object> arguments = rule.arguments();
        if (value == null
                || rule.test().test(arguments == null ? value : attribute.type().store(value))) {
            return;
        }
        items.add(new ValidationItem(
                rule.message(),
                REFUSED,
                attribute.name(),
                value,
                rule.key(),
                arguments == null ? null : rule.key(),
                arguments == null ? List.of() : arguments,
                row.face()));
    }

    private void judge(Attribute attribute, ValidationRule.OfRow rule, @Nullable Object value) {
        try {
            rule.check().accept(value, row);
        } catch (RuntimeException refusal) {
            String message = rule.message() == null ? message(refusal) : rule.message();
            refused(refusal, message, attribute.name(), value, rule.key());
        }
    }

    /** By a rule for the instance as a whole. */
    void judge(ModelRule rule) {
        try {
            rule.check().accept(row.face());
        } catch (RuntimeException refusal) {
            refused(refusal, message(refusal), rule.name(), null, rule.name());
        }
    }

    private void refused(RuntimeException refusal, String message, String path, @Nullable Object value, String key) {
        if (cause == null) {
            cause = refusal;
        }
        add(message, REFUSED, path, value, key);
    }

    private static String message(RuntimeException refusal) {
        return refusal.getMessage() == null ? refusal.toString() : refusal.getMessage();
    }

    private void add(String message, String type, String path, @Nullable Object value, String key) {
        items.add(new ValidationItem(message, type, path, value, key, null, List.of(), row.face()));
    }
}
