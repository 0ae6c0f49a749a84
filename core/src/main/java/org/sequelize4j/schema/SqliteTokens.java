package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.List;

/** Splits SQLite's own text of a table into its tokens, comments left out. */
final class SqliteTokens {
    /**
     * One token with its place.
     *
     * @param depth how many parentheses are open around it
     */
    record Token(String text, int start, int end, int depth) {
        boolean is(String word) {
            return text.equalsIgnoreCase(word);
        }

        boolean quoted() {
            return "\"`['".indexOf(text.charAt(0)) >= 0;
        }

        /** The name without its quotes. */
        String name() {
            if (!quoted()) {
                return text;
            }
            String inside = text.substring(1, text.length() - 1);
            String quote = text.substring(0, 1);
            return "[".equals(quote) ? inside : inside.replace(quote + quote, quote);
        }
    }

    private final String sql;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int depth;

    private SqliteTokens(String sql) {
        this.sql = sql;
    }

    static List<Token> of(String sql) {
        SqliteTokens tokens = new SqliteTokens(sql);
        tokens.read();
        return tokens.tokens;
    }

    private void read() {
        while (at < sql.length()) {
            char character = sql.charAt(at);
            if (Character.isWhitespace(character)) {
                at++;
            } else if (sql.startsWith("--", at)) {
                at = behind("\n");
            } else if (sql.startsWith("/*", at)) {
                at = behind("*/");
            } else if (character == '[') {
                add(behind("]"));
            } else if ("\"'`".indexOf(character) >= 0) {
                add(LooseSql.endOfText(sql, at));
            } else if (isPartOfWord(character)) {
                add(endOfWord());
            } else {
                symbol(character);
            }
        }
    }

    private void symbol(char character) {
        if (character == ')') {
            depth--;
        }
        add(at + 1);
        if (character == '(') {
            depth++;
        }
    }

    private void add(int end) {
        tokens.add(new Token(sql.substring(at, end), at, end, depth));
        at = end;
    }

    private int behind(String end) {
        int found = sql.indexOf(end, at + 1);
        return found < 0 ? sql.length() : found + end.length();
    }

    private int endOfWord() {
        int end = at;
        while (end < sql.length() && isPartOfWord(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPartOfWord(char character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '$' || character == '.';
    }
}
