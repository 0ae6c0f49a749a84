package org.sequelize4j.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.QueryException;

/** Makes maps in maps of a row whose columns have dots in their names. */
final class DottedNames {
    private DottedNames() {}

    static Map<String, @Nullable Object> nest(Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> nested = new LinkedHashMap<>();
        row.forEach((column, value) -> {
            Map<String, @Nullable Object> inner = nested;
            int from = 0;
            for (int dot = column.indexOf('.'); dot >= 0; dot = column.indexOf('.', from)) {
                inner = inside(inner, column.substring(from, dot), column);
                from = dot + 1;
            }
            if (inner.putIfAbsent(column.substring(from), value) instanceof Map) {
                throw clash(column);
            }
        });
        return nested;
    }

    @SuppressWarnings("unchecked") // every map in here was made here
    private static Map<String, @Nullable Object> inside(Map<String, @Nullable Object> map, String name, String column) {
        Object inner = map.computeIfAbsent(name, absent -> new LinkedHashMap<String, @Nullable Object>());
        if (!(inner instanceof LinkedHashMap)) {
            throw clash(column);
        }
        return (Map<String, @Nullable Object>) inner;
    }

    private static QueryException clash(String column) {
        return new QueryException(
                "The column \"" + column + "\" cannot be nested: the result has a column with the name of"
                        + " the part before a dot, too. Name one of them otherwise in SQL: … AS \"other\".");
    }
}
