package org.sequelize4j.query;

import org.jspecify.annotations.Nullable;

/**
 * A pattern of LIKE. A backslash takes the wildcard behind it literally, on every database; that has to be said to the
 * database only when there is one.
 */
record LikePattern(String text) {
    private static final char ESCAPE = '\\';

    static LikePattern of(String pattern) {
        return new LikePattern(pattern);
    }

    static LikePattern startsWith(String text) {
        return new LikePattern(literally(text) + "%");
    }

    static LikePattern endsWith(String text) {
        return new LikePattern("%" + literally(text));
    }

    static LikePattern contains(String text) {
        return new LikePattern("%" + literally(text) + "%");
    }

    @Nullable
    Character escape() {
        return text.indexOf(ESCAPE) >= 0 ? ESCAPE : null;
    }

    private static String literally(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == ESCAPE || letter == '%' || letter == '_') {
                escaped.append(ESCAPE);
            }
            escaped.append(letter);
        }
        return escaped.toString();
    }
}
