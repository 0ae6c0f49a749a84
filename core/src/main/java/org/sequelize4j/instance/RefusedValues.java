package org.sequelize4j.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ValidationRule;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.error.ValidationItem;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.StringType;
import org.sequelize4j.type.TextType;

/**
 * Sets values that come together, as those of a map do, and tells in the end of all that their types refused, not of the first
 * only.
 */
public final class RefusedValues {
    private final RowInstance row;
    private final List<ValidationItem> items = new ArrayList<>(0);
    private @Nullable InvalidValueException first;

    public RefusedValues(RowInstance row) {
        this.row = row;
    }

    /** Sets an attribute, or notes the refusal. */
    public void set(String name, @Nullable Object value) {
        try {
            row.set(name, value);
        } catch (InvalidValueException refusal) {
            note(row.definition().attribute(name), value, refusal);
        }
    }

    /** The same of an attribute that was looked up already. */
    public void set(Attribute attribute, @Nullable Object value) {
        try {
            row.give(attribute, value);
        } catch (InvalidValueException refusal) {
            note(attribute, value, refusal);
        }
    }

    private void note(@Nullable Attribute attribute, @Nullable Object value, InvalidValueException refusal) {
        if (attribute == null || value == null) {
            throw refusal;
        }
        first = first == null ? refusal : first;
        List<ValidationItem> said = saidByRules(attribute, value);
        items.addAll(said.isEmpty() ? List.of(item(attribute, value, refusal)) : said);
    }

    /** What the attribute's own validators say of a value as it was given, in the messages that their author chose. */
    private List<ValidationItem> saidByRules(Attribute attribute, Object value) {
        List<ValidationItem> said = new ArrayList<>();
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            for (ValidationRule rule : attribute.rules()) {
                if (rule instanceof ValidationRule.OfValue ofValue
                        && ofValue.arguments() != null
                        && !ofValue.test().test(value)) {
                    said.add(new ValidationItem(
                            ofValue.message(),
                            "Validation error",
                            attribute.name(),
                            value,
                            ofValue.key(),
                            ofValue.key(),
                            ofValue.arguments(),
                            row.face()));
                }
            }
        }
        return said;
    }

    /** Sequelize has words of its own for text only. */
    private ValidationItem item(Attribute attribute, Object value, InvalidValueException refusal) {
        boolean noText = isText(attribute.type())
                && (value instanceof Map
                        || value instanceof Iterable
                        || value.getClass().isArray());
        String wanted = attribute.type().javaType().getSimpleName().toLowerCase(Locale.ROOT);
        return new ValidationItem(
                noText ? attribute.name() + " cannot be an array or an object" : String.valueOf(refusal.getMessage()),
                noText ? "string violation" : "type violation",
                attribute.name(),
                value,
                noText ? "not_a_string" : "not_a_" + wanted,
                null,
                List.of(),
                row.face());
    }

    private static boolean isText(DataType type) {
        return type instanceof StringType || type instanceof TextType;
    }

    public List<ValidationItem> items() {
        return items;
    }

    /**
     * Ends the setting.
     *
     * @throws ValidationException when a value was refused
     */
    public void raise() {
        if (first != null) {
            throw new ValidationException(items, first);
        }
    }
}
