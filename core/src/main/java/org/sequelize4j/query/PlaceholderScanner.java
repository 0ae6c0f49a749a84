package org.sequelize4j.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.query.Placeholder.Kind;

/**
 * Finds the places for values in SQL that a user wrote: {@code ?}, {@code :name}, {@code $1} and {@code $name}, but nothing
 * inside of texts, quoted names, comments and dollar-quoted bodies, no {@code ::type} and no {@code ??}, which PostgreSQL's driver
 * takes as an operator.
 */
final class PlaceholderScanner {
    private static final String COMMENT_BEGINS = "/*";

    /** The text between the places, one more than there are places. */
    private final List<String> texts = new ArrayList<>();

    private final List<Placeholder> places = new ArrayList<>();

    PlaceholderScanner(String sql, Lexis lexis) {
        Matcher token = tokens(lexis).matcher(sql);
        int copied = 0;
        int from = 0;
        while (token.find(from)) {
            from = token.group().equals(COMMENT_BEGINS)
                    ? endOfComment(sql, token.end(), lexis.dollarQuotes())
                    : token.end();
            Placeholder place = place(token, sql, lexis);
            if (place != null) {
                texts.add(sql.substring(copied, token.start()));
                places.add(place);
                copied = from;
            }
        }
        texts.add(sql.substring(copied));
    }

    /** What is no place for a value, longest first; only those with a name of their own are. */
    private static Pattern tokens(Lexis lexis) {
        List<String> kinds = new ArrayList<>();
        if (lexis.backslashes()) {
            kinds.add("'(?:[^'\\\\]|\\\\.|'')*+'?");
            kinds.add("\"(?:[^\"\\\\]|\\\\.|\"\")*+\"?");
            kinds.add("#[^\\n]*+");
        } else {
            kinds.add("(?<![\\w$])[eE]'(?:[^'\\\\]|\\\\.|'')*+'?");
            kinds.add("'(?:[^']|'')*+'?");
            kinds.add("\"[^\"]*+\"?");
        }
        kinds.add("`[^`]*+`?");
        if (lexis.brackets()) {
            kinds.add("\\[[^\\]]*+\\]?");
        }
        kinds.add("--[^\\n]*+");
        kinds.add("/\\*");
        if (lexis.dollarQuotes()) {
            kinds.add("(?<![\\w$])\\$\\$.*?\\$\\$");
            kinds.add("(?<![\\w$])(?<tag>\\$[A-Za-z_]\\w*\\$).*?(?:\\k<tag>|\\z)");
        }
        kinds.add("(?<escape>\\$\\$)(?=\\w)");
        kinds.add("(?<![\\w$])\\$(?<dollar>\\d+|[A-Za-z_]\\w*)");
        kinds.add("::");
        kinds.add("\\?\\?");
        kinds.add("(?<question>\\?)");
        kinds.add("(?<![\\w:]):(?<colon>[A-Za-z_]\\w*)");
        return Pattern.compile(String.join("|", kinds), Pattern.DOTALL);
    }

    private static int endOfComment(String sql, int inside, boolean nest) {
        int depth = 1;
        int at = inside;
        while (at < sql.length() && depth > 0) {
            if (sql.startsWith("*/", at)) {
                depth--;
                at += 2;
            } else if (nest && sql.startsWith(COMMENT_BEGINS, at)) {
                depth++;
                at += 2;
            } else {
                at++;
            }
        }
        return at;
    }

    private static @Nullable Placeholder place(Matcher token, String sql, Lexis lexis) {
        if (token.group("colon") != null) {
            return new Placeholder(Kind.COLON, token.group("colon"));
        }
        if (token.group("dollar") != null) {
            return new Placeholder(Kind.DOLLAR, token.group("dollar"));
        }
        if (token.group("escape") != null) {
            return new Placeholder(Kind.ESCAPED_DOLLAR, "");
        }
        if (token.group("question") != null) {
            boolean operator = lexis.questionMarks() && QuestionMark.isOperator(sql, token.start());
            return new Placeholder(operator ? Kind.OPERATOR : Kind.QUESTION, "");
        }
        return null;
    }

    List<String> texts() {
        return texts;
    }

    List<Placeholder> places() {
        return places;
    }
}
