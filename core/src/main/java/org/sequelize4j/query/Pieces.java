package org.sequelize4j.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.QueryException;

/** SQL as it grows, with the values that stand between its pieces. */
final class Pieces {
    private final List<String> texts = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    Pieces(String first) {
        open.append(first);
    }

    void add(String text) {
        open.append(text);
    }

    /**
     * Adds a value, or each of several.
     *
     * @param whole whether several are one value
     */
    void add(Placeholder place, @Nullable Object value, boolean whole) {
        if (value instanceof Collection<?> several && !whole) {
            if (several.isEmpty()) {
                throw new QueryException("An empty collection was bound to " + place.text()
                        + ", and SQL knows no empty list; leave the condition out, or write one that is never true.");
            }
            list(several);
        } else {
            value(value);
        }
    }

    /** Lists in a list are rows: {@code (1, 2), (3, 4)}. */
    private void list(Collection<?> several) {
        String separator = "";
        for (Object one : several) {
            open.append(separator);
            separator = ", ";
            if (one instanceof Collection<?> row) {
                open.append('(');
                list(row);
                open.append(')');
            } else {
                value(one);
            }
        }
    }

    private void value(@Nullable Object value) {
        texts.add(open.toString());
        open.setLength(0);
        values.add(value);
    }

    /** One more than there are values. */
    List<String> texts() {
        List<String> all = new ArrayList<>(texts);
        all.add(open.toString());
        return List.copyOf(all);
    }

    /** Unmodifiable. */
    List<@Nullable Object> values() {
        return Collections.unmodifiableList(values);
    }
}
