package org.sequelize4j.instance;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The loaded data of an instance as JSON knows values: maps, lists, texts, numbers, booleans and null only. */
final class JsonView {
    private JsonView() {}

    static @Nullable Object tree(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return finite(value);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            map.forEach((name, member) -> tree.put(String.valueOf(name), tree(member)));
            return tree;
        }
        if (value instanceof Iterable<?> list) {
            List<@Nullable Object> tree = new ArrayList<>();
            list.forEach(element -> tree.add(tree(element)));
            return tree;
        }
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    /** JSON has no word for NaN and the infinities. */
    private static @Nullable Object finite(@Nullable Object value) {
        boolean odd = (value instanceof Double wide && !Double.isFinite(wide))
                || (value instanceof Float narrow && !Float.isFinite(narrow));
        return odd ? String.valueOf(value) : value;
    }
}
