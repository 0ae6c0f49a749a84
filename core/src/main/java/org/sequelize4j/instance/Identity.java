package org.sequelize4j.instance;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;

/** Which instances are equal, and what they say of themselves. Neither ever loads anything. */
final class Identity {
    private static final int LONGEST_TEXT = 60;

    private Identity() {}

    @SuppressWarnings("ReferenceEquality") // an unsaved instance equals only itself
    static boolean same(RowInstance row, Object other) {
        if (row == other) {
            return true;
        }
        RowInstance second = Faces.behindOrNull(other);
        if (second == row) {
            return true;
        }
        if (second == null || second.runtime() != row.runtime()) {
            return false;
        }
        List<Object> key = key(row);
        return key != null && key.equals(key(second));
    }

    static int hash(RowInstance row) {
        List<Object> key = key(row);
        return key == null
                ? System.identityHashCode(row)
                : 31 * row.definition().name().hashCode() + key.hashCode();
    }

    /** The stored key, so that a changed but unsaved one makes no stranger of the row; null when there is none, or not all of it. */
    private static @Nullable List<Object> key(RowInstance row) {
        if (row.isNew()) {
            return null;
        }
        List<Object> key = new ArrayList<>(1);
        for (Attribute attribute : row.definition().primaryKey()) {
            Object value = row.storedValue(attribute.slot());
            if (value == null || value instanceof Slot) {
                return null;
            }
            key.add(value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value);
        }
        return key;
    }

    static String text(RowInstance row) {
        StringBuilder text = new StringBuilder(row.definition().name()).append('{');
        String separator = "";
        for (Attribute attribute : row.definition().attributes()) {
            Object value = row.raw(attribute.slot());
            if (!(value instanceof Slot)) {
                text.append(separator).append(attribute.name()).append('=').append(shortened(value));
                separator = ", ";
            }
        }
        return text.append('}').toString();
    }

    private static String shortened(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return "byte[" + bytes.length + "]";
        }
        String text = String.valueOf(value);
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
