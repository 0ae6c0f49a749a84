package org.sequelize4j.instance;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;

/** What was changed of a row at one moment, to tell later what was changed since. */
public final class Changes {
    private final RowInstance row;
    private final Map<Attribute, @Nullable Object> before = new LinkedHashMap<>();

    private Changes(RowInstance row) {
        this.row = row;
    }

    public static Changes of(RowInstance row) {
        Changes changes = new Changes(row);
        for (Attribute attribute : row.definition().attributes()) {
            if (row.isChanged(attribute.slot())) {
                changes.before.put(attribute, row.raw(attribute.slot()));
            }
        }
        return changes;
    }

    /** Takes back what was changed since of all attributes but those that are kept. */
    public void takeBack(Predicate<Attribute> kept) {
        Set<String> since = since();
        for (Attribute attribute : row.definition().attributes()) {
            if (since.contains(attribute.name()) && !kept.test(attribute)) {
                if (before.containsKey(attribute)) {
                    row.change(attribute, before.get(attribute));
                } else {
                    row.fill(attribute.slot(), row.storedValue(attribute.slot()));
                }
            }
        }
    }

    /** The names of the attributes that have another value since. */
    public Set<String> since() {
        Set<String> names = new LinkedHashSet<>();
        for (Attribute attribute : row.definition().attributes()) {
            boolean same = before.containsKey(attribute)
                    && Objects.deepEquals(before.get(attribute), row.raw(attribute.slot()));
            if (row.isChanged(attribute.slot()) && !same) {
                names.add(attribute.name());
            }
        }
        return names;
    }
}
