package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;

/**
 * One of several rows that a statement was to write, with the values that it had then.
 *
 * @param values by slot, markers included
 */
record Candidate(RowInstance row, boolean isNew, List<@Nullable Object> values) {
    static Candidate of(RowInstance row) {
        int slots = row.definition().attributes().size();
        List<@Nullable Object> values = new ArrayList<>(slots);
        for (int slot = 0; slot < slots; slot++) {
            values.add(row.raw(slot));
        }
        return new Candidate(row, row.isNew(), values);
    }

    @Nullable
    Object value(Attribute attribute) {
        Object value = values.get(attribute.slot());
        return value instanceof Slot ? null : value;
    }

    boolean has(List<Attribute> key) {
        return key.stream().noneMatch(part -> value(part) == null);
    }

    List<Object> key(List<Attribute> key) {
        List<Object> found = new ArrayList<>(key.size());
        for (Attribute part : key) {
            Object value = value(part);
            if (value != null) {
                found.add(value);
            }
        }
        return found;
    }
}
