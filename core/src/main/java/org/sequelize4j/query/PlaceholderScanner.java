package org.sequelize4j.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the places for values in SQL that a user wrote: {@code ?} and {@code :name}, but nothing inside of strings, quoted
 * identifiers, comments and dollar-quoted bodies, no {@code ::type} and no {@code ??}, which PostgreSQL's driver takes as an
 * operator.
 */
final class PlaceholderScanner {
    /** What is no place for a value, longest first; only the two last groups are. */
    private static final Pattern TOKEN = Pattern.compile(
            String.join(
                    "|",
                    "(?<![\\w$])[eE]'(?:[^'\\\\]|\\\\.|'')*+'?",
                    "'(?:[^']|'')*+'?",
                    "\"[^\"]*+\"?",
                    "`[^`]*+`?",
                    "--[^\\n]*+",
                    "/\\*.*?(?:\\*/|\\z)",
                    "(?<![\\w$])(\\$(?:[A-Za-z_]\\w*)?\\$).*?(?:\\1|\\z)",
                    "::",
                    "\\?\\?",
                    "(?<positional>\\?)",
                    "(?<![\\w:]):(?<name>[A-Za-z_]\\w*)"),
            Pattern.DOTALL);

    /** The text between the places, one more than there are names. */
    private final List<String> texts = new ArrayList<>();

    /** The name of each place; empty for a {@code ?}. */
    private final List<String> names = new ArrayList<>();

    PlaceholderScanner(String sql) {
        Matcher token = TOKEN.matcher(sql);
        int copied = 0;
        while (token.find()) {
            String name = token.group("name");
            if (name != null || token.group("positional") != null) {
                texts.add(sql.substring(copied, token.start()));
                names.add(name == null ? "" : name);
                copied = token.end();
            }
        }
        texts.add(sql.substring(copied));
    }

    List<String> texts() {
        return texts;
    }

    List<String> names() {
        return names;
    }
}
