package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.DefaultValue;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.ValidationRule;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.error.ValidationItem;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;

/** Judges the values of a row before any SQL; all refusals of a row come in one exception. */
final class Validation {
    private Validation() {}

    /** Judges all attributes of a row that will be inserted. */
    static void ofInsert(RowInstance row) {
        List<Attribute> given = row.definition().attributes().stream()
                .filter(attribute -> !leftToDatabase(row, attribute))
                .toList();
        check(row, given);
    }

    /** Judges the attributes of a stored row that were changed. */
    static void ofUpdate(RowInstance row) {
        check(row, changed(row));
    }

    static List<Attribute> changed(RowInstance row) {
        return row.definition().attributes().stream()
                .filter(attribute -> row.isChanged(attribute.slot()))
                .toList();
    }

    /** Whether the database will make the value: a key that counts up, or a computed default. */
    static boolean leftToDatabase(RowInstance row, Attribute attribute) {
        Object raw = row.raw(attribute.slot());
        boolean unset = raw instanceof Slot;
        return attribute.autoIncrement()
                ? unset || raw == null
                : unset && attribute.defaultValue() instanceof DefaultValue.Computed;
    }

    static void check(RowInstance row, Collection<Attribute> attributes) {
        List<ValidationItem> items = new ArrayList<>();
        for (Attribute attribute : attributes) {
            judge(row.definition(), attribute, row.value(attribute.slot()), items);
        }
        if (!items.isEmpty()) {
            throw new ValidationException(items);
        }
    }

    private static void judge(
            ModelDefinition model, Attribute attribute, @Nullable Object value, List<ValidationItem> items) {
        if (value == null) {
            if (!attribute.allowNull() && attribute.isStored()) {
                items.add(new ValidationItem(
                        model.name() + "." + attribute.name() + " cannot be null",
                        "notNull Violation",
                        attribute.name(),
                        null,
                        "is_null"));
            }
            return;
        }
        for (ValidationRule rule : attribute.rules()) {
            if (!rule.test().test(value)) {
                items.add(new ValidationItem(rule.message(), "Validation error", attribute.name(), value, rule.key()));
            }
        }
    }
}
