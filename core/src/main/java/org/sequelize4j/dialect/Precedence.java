package org.sequelize4j.dialect;

import java.util.Set;
import java.util.regex.Pattern;
import org.sequelize4j.sql.SqlExpression;

/** How tightly the parts of an expression hold together, so that parentheses stand where they are needed. */
final class Precedence {
    /** Below everything: text of unknown structure. */
    static final int UNKNOWN = 0;

    static final int JUNCTION = 1;
    static final int NOT = 2;
    static final int COMPARISON = 3;

    /** Operators whose place differs between databases, such as {@code ||}. */
    static final int OTHER = 4;

    static final int SUM = 5;
    static final int PRODUCT = 6;
    static final int TERM = 7;

    private static final Set<String> COMPARISONS = Set.of("=", "<>", "!=", "<", "<=", ">", ">=");
    private static final Set<String> SUMS = Set.of("+", "-");
    private static final Set<String> PRODUCTS = Set.of("*", "/", "%");

    private Precedence() {}

    static int of(SqlExpression expression) {
        if (expression instanceof SqlExpression.Column || expression instanceof SqlExpression.Bind) {
            return TERM;
        }
        if (expression instanceof SqlExpression.Binary binary) {
            return ofOperator(binary.operator());
        }
        if (expression instanceof SqlExpression.Junction junction) {
            return ofJunction(junction);
        }
        if (expression instanceof SqlExpression.Not not) {
            return not.operand() instanceof SqlExpression.Negatable ? COMPARISON : NOT;
        }
        if (expression instanceof SqlExpression.Raw raw) {
            return Simple.SQL.matcher(raw.sql()).matches() ? TERM : UNKNOWN;
        }
        if (expression instanceof SqlExpression.Template) {
            return UNKNOWN;
        }
        return isComparison(expression) ? COMPARISON : TERM;
    }

    static int ofOperator(String operator) {
        if (COMPARISONS.contains(operator) || operator.startsWith("IS")) {
            return COMPARISON;
        }
        if (SUMS.contains(operator)) {
            return SUM;
        }
        return PRODUCTS.contains(operator) ? PRODUCT : OTHER;
    }

    private static boolean isComparison(SqlExpression expression) {
        return (expression instanceof SqlExpression.Negatable && !(expression instanceof SqlExpression.Exists))
                || expression instanceof SqlExpression.KeyIn
                || expression instanceof SqlExpression.Regexp
                || expression instanceof SqlExpression.Related;
    }

    private static int ofJunction(SqlExpression.Junction junction) {
        return switch (junction.parts().size()) {
            case 0 -> COMPARISON;
            case 1 -> of(junction.parts().get(0));
            default -> JUNCTION;
        };
    }

    /** Apart, because most programs write no SQL of their own. */
    private static final class Simple {
        /** A name, a number or a call. */
        static final Pattern SQL = Pattern.compile("[A-Za-z0-9_.\"`]+(\\([^()']*\\))?|\\*");
    }
}
