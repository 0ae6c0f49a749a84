package org.sequelize4j.dialect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.SqlExpression.Between;
import org.sequelize4j.sql.SqlExpression.Binary;
import org.sequelize4j.sql.SqlExpression.Bind;
import org.sequelize4j.sql.SqlExpression.Exists;
import org.sequelize4j.sql.SqlExpression.In;
import org.sequelize4j.sql.SqlExpression.InRecursion;
import org.sequelize4j.sql.SqlExpression.InRows;
import org.sequelize4j.sql.SqlExpression.IsNull;
import org.sequelize4j.sql.SqlExpression.IsTruth;
import org.sequelize4j.sql.SqlExpression.Junction;
import org.sequelize4j.sql.SqlExpression.KeyIn;
import org.sequelize4j.sql.SqlExpression.Like;
import org.sequelize4j.sql.SqlExpression.Negatable;
import org.sequelize4j.sql.SqlExpression.Not;
import org.sequelize4j.sql.SqlExpression.Operation;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.JsonType;

/**
 * Prints conditions and operators. AND inside OR gets parentheses too, as people write them.
 *
 * <p>LIKE with regard to case is the database's own, and SQLite's has none for the letters A to Z.
 */
final class ConditionPrinter {
    static final String TRUE = "1 = 1";
    static final String FALSE = "1 = 0";

    private static final int MOST_PLACEHOLDERS = 1_000;

    private final ExpressionPrinter expressions;

    ConditionPrinter(ExpressionPrinter expressions) {
        this.expressions = expressions;
    }

    void print(Operation operation) {
        if (operation instanceof Binary binary) {
            printBinary(binary);
        } else if (operation instanceof Junction junction) {
            printJunction(junction);
        } else if (operation instanceof Not not) {
            printNot(not.operand());
        } else {
            printPossiblyNegated((Negatable) operation, "");
        }
    }

    private void printBinary(Binary binary) {
        int own = Precedence.ofOperator(binary.operator());
        boolean chains = own == Precedence.SUM || own == Precedence.PRODUCT;
        int right = own == Precedence.OTHER ? Precedence.TERM : own + 1;
        expressions.print(binary.left(), chains ? own : right);
        expressions.out().add(" ").add(Identifiers.operator(binary.operator())).add(" ");
        expressions.print(binary.right(), right);
    }

    private void printJunction(Junction junction) {
        if (junction.parts().isEmpty()) {
            expressions.out().add(junction.and() ? TRUE : FALSE);
        } else if (junction.parts().size() == 1) {
            expressions.print(junction.parts().get(0));
        } else {
            String word = junction.and() ? " AND " : " OR ";
            expressions.out().list(junction.parts(), word, part -> printPart(part, junction.and()));
        }
    }

    private void printPart(SqlExpression part, boolean and) {
        boolean sameKind = part instanceof Junction inner
                && inner.and() == and
                && inner.parts().size() > 1;
        expressions.print(part, sameKind ? Precedence.JUNCTION : Precedence.NOT);
    }

    private void printNot(SqlExpression operand) {
        if (operand instanceof Not twice) {
            expressions.print(twice.operand());
        } else if (operand instanceof Negatable condition) {
            printPossiblyNegated(condition, "NOT ");
        } else {
            expressions.out().add("NOT (");
            expressions.print(operand);
            expressions.out().add(")");
        }
    }

    private void printPossiblyNegated(Negatable condition, String not) {
        if (condition instanceof In in) {
            printIn(in, not);
        } else if (condition instanceof Between between) {
            printOperand(between.operand());
            expressions.out().add(" ").add(not).add("BETWEEN ");
            printOperand(between.from());
            expressions.out().add(" AND ");
            printOperand(between.to());
        } else if (condition instanceof Like like) {
            printLike(like, not);
        } else if (condition instanceof IsNull isNull) {
            printOperand(isNull.operand());
            expressions.out().add(" IS ").add(not).add("NULL");
        } else if (condition instanceof IsTruth is) {
            printOperand(is.operand());
            expressions.out().add(" IS ").add(not).add(is.truth() ? "TRUE" : "FALSE");
        } else if (condition instanceof InRows in) {
            printOperand(in.operand());
            expressions.out().add(" ").add(not).add("IN ");
            expressions.print(in.rows());
        } else if (condition instanceof InRecursion in) {
            printInRecursion(in, not);
        } else if (condition instanceof Exists exists) {
            expressions.out().add(not).add("EXISTS ");
            expressions.selects().printInParentheses(exists.select());
        } else {
            throw new IllegalArgumentException("Nothing prints " + condition);
        }
    }

    private void printIn(In in, String not) {
        if (in.values().isEmpty()) {
            expressions.out().add(not.isEmpty() ? FALSE : TRUE);
            return;
        }
        DataType type = in.values().size() > MOST_PLACEHOLDERS ? commonType(in.values()) : null;
        if (type == null) {
            printOperand(in.operand());
            expressions.out().add(" ").add(not).add("IN (");
            expressions.printAll(in.values());
            expressions.out().add(")");
        } else {
            expressions.out().add(not.isEmpty() ? "" : "NOT (");
            printAsKeys(in, type);
            expressions.out().add(not.isEmpty() ? "" : ")");
        }
    }

    private void printInRecursion(InRecursion in, String not) {
        boolean several = in.columns().size() > 1;
        expressions.out().add(several ? "(" : "");
        expressions.printAll(in.columns());
        expressions.out().add(several ? ") " : " ").add(not).add("IN (");
        expressions.selects().printRecursion(expressions.spelling().recursion(in.recursion()));
        expressions.out().add(")");
    }

    /** Values travel as keys do, since databases take only so many placeholders. */
    private void printAsKeys(In in, DataType type) {
        List<List<@Nullable Object>> values = new ArrayList<>(in.values().size());
        for (SqlExpression value : in.values()) {
            values.add(Collections.singletonList(((Bind) value).value()));
        }
        expressions.spelling().keys(new KeyIn(List.of(in.operand()), List.of(type)), values, expressions);
    }

    /** The type of all the values; null when they are not all binds of one type that keys can have. */
    private static @Nullable DataType commonType(List<SqlExpression> values) {
        DataType type = values.get(0) instanceof Bind first ? first.type() : null;
        boolean common = type != null
                && !(type instanceof JsonType)
                && values.stream().allMatch(value -> value instanceof Bind bind && type.equals(bind.type()));
        return common ? type : null;
    }

    private void printLike(Like like, String not) {
        if (like.ignoreCase()) {
            expressions.spelling().likeIgnoringCase(like.operand(), not, like.pattern(), expressions);
        } else {
            printOperand(like.operand());
            expressions.out().add(" ").add(not).add("LIKE ");
            printOperand(like.pattern());
        }
        Character escape = like.escape();
        if (escape != null) {
            expressions.out().add(" ESCAPE ").add(expressions.spelling().escape(escape));
        }
    }

    private void printOperand(SqlExpression operand) {
        expressions.print(operand, Precedence.OTHER);
    }
}
