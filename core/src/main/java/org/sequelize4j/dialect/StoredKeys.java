package org.sequelize4j.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.sql.SqlExpression.KeyIn;
import org.sequelize4j.type.DataType;

/** Keys as their columns store them, where converters stand before some of these. */
final class StoredKeys {
    private StoredKeys() {}

    static KeyIn columns(KeyIn in) {
        return areStored(in)
                ? in
                : new KeyIn(
                        in.columns(), in.types().stream().map(DataType::stored).toList());
    }

    static List<? extends List<@Nullable Object>> values(KeyIn in, List<? extends List<@Nullable Object>> keys) {
        if (areStored(in)) {
            return keys;
        }
        List<List<@Nullable Object>> stored = new ArrayList<>(keys.size());
        for (List<@Nullable Object> key : keys) {
            List<@Nullable Object> values = new ArrayList<>(key.size());
            for (int i = 0; i < key.size(); i++) {
                Object value = key.get(i);
                values.add(value == null ? null : in.types().get(i).store(value));
            }
            stored.add(values);
        }
        return stored;
    }

    private static boolean areStored(KeyIn in) {
        return in.types().stream().allMatch(type -> type.stored().equals(type));
    }
}
