package org.sequelize4j.conformance.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ranges as PostgreSQL writes them, such as {@code [1,5)}, as two bounds. */
final class Ranges {
    private static final Pattern RANGE = Pattern.compile("([\\[(])\"?([^,\"]*)\"?,\"?([^,\"]*)\"?([\\])])");

    private Ranges() {}

    static List<Object> parsed(String text) {
        List<Object> bounds = new ArrayList<>();
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            bounds.add(bound(range.group(2), range.group(1).equals("[")));
            bounds.add(bound(range.group(3), range.group(4).equals("]")));
        }
        return bounds;
    }

    private static Map<String, @Nullable Object> bound(String text, boolean inclusive) {
        Map<String, @Nullable Object> bound = new LinkedHashMap<>();
        bound.put("value", text.isEmpty() ? null : text);
        bound.put("inclusive", inclusive);
        return bound;
    }
}
