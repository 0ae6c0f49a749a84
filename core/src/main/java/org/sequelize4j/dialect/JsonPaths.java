package org.sequelize4j.dialect;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Paths into JSON documents: in the text of a statement where all keys are plain names, else bound. */
final class JsonPaths {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** What JSON escapes by a letter, and the letters. */
    private static final String ESCAPED = "\b\t\n\f\r\"\\";

    private static final String ESCAPES = "btnfr\"\\";

    private JsonPaths() {}

    /** {@code '$.a.b[0]'}, or a placeholder for it. */
    static void print(List<Object> path, SqlWriter out) {
        if (isPlain(path)) {
            out.add("'").add(text(path)).add("'");
        } else {
            out.bind(text(path), null);
        }
    }

    /** {@code '{a,b,0}'} of PostgreSQL, or an array that is bound. */
    static void printArray(List<Object> path, SqlWriter out) {
        if (isPlain(path) && path.stream().noneMatch(JsonPaths::isNull)) {
            out.add("'{")
                    .add(String.join(",", path.stream().map(String::valueOf).toList()))
                    .add("}'");
        } else {
            @Nullable Object[] steps = path.stream().map(String::valueOf).toArray(Object[]::new);
            out.bind(new KeyArray("text", steps), null);
        }
    }

    /** {@code $.a."b c"[0]}. */
    static String text(List<Object> path) {
        StringBuilder text = new StringBuilder("$");
        for (Object step : path) {
            if (step instanceof Integer place) {
                text.append('[').append((int) place).append(']');
            } else if (PLAIN.matcher(step.toString()).matches()) {
                text.append('.').append(step);
            } else {
                text.append(".\"");
                step.toString().chars().forEach(character -> append((char) character, text));
                text.append('"');
            }
        }
        return text.toString();
    }

    /** Exactly as documents are written, since MariaDB compares the texts of keys and not what they mean. */
    private static void append(char character, StringBuilder text) {
        int place = ESCAPED.indexOf(character);
        if (place >= 0) {
            text.append('\\').append(ESCAPES.charAt(place));
        } else if (character < ' ') {
            text.append(String.format("\\u%04X", (int) character));
        } else {
            text.append(character);
        }
    }

    /** A word that PostgreSQL takes for no value where it stands without quotes. */
    private static boolean isNull(Object step) {
        return step.toString().equalsIgnoreCase("null");
    }

    private static boolean isPlain(List<Object> path) {
        return path.stream()
                .allMatch(step -> step instanceof Integer
                        || PLAIN.matcher(step.toString()).matches());
    }
}
