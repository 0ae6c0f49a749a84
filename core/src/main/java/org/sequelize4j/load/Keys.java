package org.sequelize4j.load;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.error.LazyLoadingException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;

/** The values of a key of an instance, in a form that can be looked up. */
public final class Keys {
    private Keys() {}

    /** The values of the association's source keys; null when one is missing, so that no row can belong to the source. */
    static @Nullable List<Object> ofSource(RowInstance source, AssociationDefinition association) {
        return ofSource(source, association, association.sourceKeys());
    }

    /** The same by other attributes that lead to the association's rows. */
    static @Nullable List<Object> ofSource(
            RowInstance source, AssociationDefinition association, List<Attribute> attributes) {
        return has(source, association, association.sourceScope()) ? of(source, association, attributes) : null;
    }

    /** The values of those attributes; null when one is missing. */
    public static @Nullable List<Object> of(
            RowInstance source, AssociationDefinition association, List<Attribute> attributes) {
        if (attributes.size() == 1) {
            Object value = value(source, association, attributes.get(0));
            return value == null ? null : List.of(value);
        }
        List<Object> values = new ArrayList<>(attributes.size());
        for (Attribute attribute : attributes) {
            Object value = value(source, association, attribute);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }

    /** Whether the row has these values. */
    static boolean has(RowInstance source, AssociationDefinition association, Map<Attribute, Object> values) {
        if (values.isEmpty()) {
            return true;
        }
        for (Map.Entry<Attribute, Object> entry : values.entrySet()) {
            if (!entry.getValue().equals(value(source, association, entry.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object value(RowInstance source, AssociationDefinition association, Attribute attribute) {
        Object value = source.raw(attribute.slot());
        if (value == Slot.UNSELECTED) {
            throw new LazyLoadingException("\"" + association.as() + "\" of this \"" + association.source()
                    + "\" cannot be loaded, because the query that read it left out \"" + attribute.name()
                    + "\", which leads there. Add \"" + attribute.name()
                    + "\" to attributes(…), or write include(\"" + association.as() + "\").");
        }
        return value instanceof Slot ? null : value;
    }

    /** What two equal keys have in common. */
    public static Object lookup(List<?> values) {
        if (values.size() == 1) {
            return comparable(values.get(0));
        }
        return values.stream().map(Keys::comparable).toList();
    }

    static Object lookup(RowInstance row, int[] slots) {
        if (slots.length == 1) {
            return comparable(row.raw(slots[0]));
        }
        List<Object> values = new ArrayList<>(slots.length);
        for (int slot : slots) {
            values.add(comparable(row.raw(slot)));
        }
        return values;
    }

    /** What two equal values have in common. */
    static Object comparable(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return ByteBuffer.wrap(bytes);
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros();
        }
        return value == null ? Slot.UNSET : value;
    }
}
