package org.sequelize4j.query;

import java.util.Locale;
import java.util.Set;

/** Tells PostgreSQL's operator {@code tags ? 'a'} from a place for a value: the operator stands behind something. */
final class QuestionMark {
    /** The words behind which a value stands, and nothing that could be compared. */
    private static final Set<String> BEFORE_VALUES = Set.of(
            "all",
            "and",
            "any",
            "as",
            "between",
            "by",
            "call",
            "case",
            "date",
            "default",
            "distinct",
            "do",
            "else",
            "escape",
            "execute",
            "fetch",
            "first",
            "for",
            "from",
            "having",
            "ilike",
            "in",
            "interval",
            "is",
            "like",
            "limit",
            "next",
            "not",
            "offset",
            "on",
            "or",
            "over",
            "returning",
            "select",
            "set",
            "similar",
            "some",
            "then",
            "time",
            "timestamp",
            "to",
            "union",
            "using",
            "values",
            "when",
            "where",
            "with",
            "zone");

    private QuestionMark() {}

    static boolean isOperator(String sql, int at) {
        int end = at;
        while (end > 0 && Character.isWhitespace(sql.charAt(end - 1))) {
            end--;
        }
        if (end == 0) {
            return false;
        }
        char before = sql.charAt(end - 1);
        if (!isOfWord(before)) {
            return ")]}'\"".indexOf(before) >= 0;
        }
        int start = end;
        while (start > 0 && isOfWord(sql.charAt(start - 1))) {
            start--;
        }
        return !BEFORE_VALUES.contains(sql.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }
}
