package org.sequelize4j.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys as one JSON array, each value as SQLite stores it: {@code [1,2]}, or {@code [[1,"a"],[2,"b"]]} for keys of several
 * columns. No library is needed for this.
 */
final class KeyJson {
    private KeyJson() {}

    static String of(List<? extends List<@Nullable Object>> keys) {
        StringBuilder json = new StringBuilder(keys.size() * 8).append('[');
        String separator = "";
        for (List<@Nullable Object> key : keys) {
            json.append(separator);
            append(json, key);
            separator = ",";
        }
        return json.append(']').toString();
    }

    private static void append(StringBuilder json, List<@Nullable Object> key) {
        if (key.size() == 1) {
            append(json, key.get(0));
            return;
        }
        for (int i = 0; i < key.size(); i++) {
            append(json.append(i == 0 ? '[' : ','), key.get(i));
        }
        json.append(']');
    }

    private static void append(StringBuilder json, @Nullable Object value) {
        if (value == null) {
            json.append("null");
        } else if (value instanceof Boolean flag) {
            json.append(flag ? '1' : '0');
        } else if (value instanceof Number) {
            json.append(StoredText.of(value));
        } else {
            appendText(json.append('"'), StoredText.of(value));
            json.append('"');
        }
    }

    private static void appendText(StringBuilder json, String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                json.append('\\').append(letter);
            } else if (letter < ' ') {
                json.append(String.format("\\u%04x", (int) letter));
            } else {
                json.append(letter);
            }
        }
    }
}
