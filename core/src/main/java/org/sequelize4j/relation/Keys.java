package org.sequelize4j.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.OptimisticLockException;
import org.sequelize4j.error.SequelizeException;
import org.sequelize4j.instance.RowInstance;

/** The values of keys of instances that are in memory. */
final class Keys {
    private Keys() {}

    /**
     * The values of these attributes.
     *
     * @throws InstanceException when one is missing
     */
    static List<Object> of(RowInstance row, List<Attribute> attributes) {
        List<Object> values = new ArrayList<>(attributes.size());
        for (Attribute attribute : attributes) {
            Object value = own(row, attribute) == null ? null : row.value(slot(row, attribute));
            if (value == null) {
                throw new InstanceException(
                        "The instance of \"" + row.definition().name() + "\" has no value for \""
                                + attribute.name() + "\", which its relations are found by"
                                + (row.isNew() ? ": save it first." : ": read it with that attribute."));
            }
            values.add(value);
        }
        return values;
    }

    /** Whether all of the attributes have values. */
    static boolean complete(RowInstance row, List<Attribute> attributes) {
        return attributes.stream()
                .allMatch(attribute -> own(row, attribute) != null && row.value(slot(row, attribute)) != null);
    }

    /** Whether one of them is known to be null, so that nothing can be found by them. */
    static boolean anyNull(RowInstance row, List<Attribute> attributes) {
        return attributes.stream()
                .anyMatch(attribute -> own(row, attribute) != null && row.raw(slot(row, attribute)) == null);
    }

    /** For a row that a write did not find. */
    static SequelizeException gone(RowInstance row) {
        String model = row.definition().name();
        return row.definition().version() == null
                ? new InstanceException(
                        "No row of \"" + model + "\" was changed: it was deleted after this instance was read.")
                : new OptimisticLockException(
                        "Attempting to update a stale model instance: " + model
                                + ". Its row was changed or deleted since it was read; reload it, and decide what to write then.");
    }

    /** As a user gives and takes it: a single value, or a list when the key has several columns. */
    static @Nullable Object single(RowInstance row, List<Attribute> attributes) {
        if (!complete(row, attributes)) {
            return null;
        }
        List<Object> values = of(row, attributes);
        return values.size() == 1 ? values.get(0) : values;
    }

    /** Sets what the database has now, without marking it as changed; both lists have the same order. */
    static void fill(RowInstance row, List<Attribute> attributes, List<? extends @Nullable Object> values) {
        for (int i = 0; i < attributes.size(); i++) {
            if (own(row, attributes.get(i)) != null) {
                row.fill(slot(row, attributes.get(i)), values.get(i));
            }
        }
    }

    /** An instance may have been read before its model got more attributes, which moves no name but may move slots. */
    private static @Nullable Attribute own(RowInstance row, Attribute attribute) {
        return row.definition().attribute(attribute.name());
    }

    private static int slot(RowInstance row, Attribute attribute) {
        return Objects.requireNonNull(own(row, attribute)).slot();
    }
}
