package org.sequelize4j.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Nulls;
import org.sequelize4j.Sort;
import org.sequelize4j.sql.Join;
import org.sequelize4j.sql.OrderBy;
import org.sequelize4j.sql.Recursion;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.type.IntegerType;

/** Prints SELECT, on its own or inside of another statement. */
final class SelectPrinter {
    private static final IntegerType ROWS = new IntegerType(IntegerType.Size.INTEGER, false, false);

    private final ExpressionPrinter expressions;
    private final SqlWriter out;

    SelectPrinter(ExpressionPrinter expressions) {
        this.expressions = expressions;
        this.out = expressions.out();
    }

    void print(Select select) {
        expressions.within(null, () -> printClauses(select));
    }

    private void printClauses(Select select) {
        out.add(select.distinct() ? "SELECT DISTINCT " : "SELECT ");
        out.list(select.items(), this::printItem);
        if (select.from() != null) {
            out.add(" FROM ");
            printSource(select.from());
        }
        for (Join join : select.joins()) {
            printJoin(join);
        }
        printClause(" WHERE ", select.where());
        if (!select.groupBy().isEmpty()) {
            out.add(" GROUP BY ");
            expressions.printAll(select.groupBy());
        }
        printClause(" HAVING ", select.having());
        if (!select.orderBy().isEmpty()) {
            out.add(" ");
            printOrder(select.orderBy());
        }
        printPage(select.limit(), select.offset());
        if (select.lock() != null) {
            expressions.spelling().lock(select.lock(), out);
        }
    }

    void printInParentheses(Select select) {
        out.add("(");
        print(select);
        out.add(")");
    }

    /** UNION leaves out rows that were found before, so that a circle in the data ends. */
    void printRecursion(Recursion recursion) {
        List<String> keys = recursion.columns().subList(0, recursion.keys());
        out.begin(expressions.spelling().beforeRecursion());
        out.add("WITH RECURSIVE ").name(recursion.name()).add(" (").names(recursion.columns());
        out.add(") AS (");
        print(recursion.start());
        out.add(" UNION ");
        print(recursion.step());
        out.add(recursion.repeats() ? ") SELECT DISTINCT " : ") SELECT ")
                .names(keys)
                .add(" FROM ")
                .name(recursion.name());
    }

    void printOrder(List<OrderBy> orderBy) {
        out.add("ORDER BY ").list(orderBy, this::printOrderBy);
    }

    void printClause(String keyword, @Nullable SqlExpression condition) {
        if (condition != null) {
            out.add(keyword);
            expressions.print(condition);
        }
    }

    /** The table's name, and its alias where that is another. */
    void printTable(Source.Table table) {
        printTableName(table);
        if (!table.alias().equals(ownName(table))) {
            out.add(" AS ").name(table.alias());
        }
    }

    void printTableName(Source.Table table) {
        if (table.schema() != null && expressions.spelling().schemas()) {
            out.name(table.schema()).add(".");
        }
        out.name(ownName(table));
    }

    private String ownName(Source.Table table) {
        return table.schema() == null || expressions.spelling().schemas()
                ? table.name()
                : table.schema() + "." + table.name();
    }

    private void printItem(Select.Item item) {
        expressions.print(item.expression());
        if (item.as() != null) {
            out.add(" AS ").name(item.as());
        }
    }

    private void printSource(Source source) {
        if (source instanceof Source.Table table) {
            printTable(table);
        } else if (source instanceof Source.Subquery subquery) {
            printInParentheses(subquery.select());
            out.add(" AS ").name(subquery.alias());
        } else if (source instanceof Source.Lateral lateral) {
            out.add("LATERAL ");
            printInParentheses(lateral.select());
            out.add(" AS ").name(lateral.alias());
        } else if (source instanceof Source.Keys keys) {
            expressions.printKeys(keys);
            out.add(" AS ").name(keys.alias()).add("(").names(keys.columns()).add(")");
        } else if (source instanceof Source.Recursive recursive) {
            out.add("(");
            printRecursion(expressions.spelling().recursion(recursive.recursion()));
            out.add(") AS ").name(recursive.alias());
        }
    }

    private void printJoin(Join join) {
        out.add(join.inner() ? " INNER JOIN " : " LEFT JOIN ");
        printSource(join.source());
        printClause(" ON ", join.on());
    }

    private void printOrderBy(OrderBy step) {
        boolean said = step.nulls() == Nulls.DEFAULT || expressions.spelling().nullsOrder();
        if (!said) {
            printNullable(step.expression());
            out.add(step.nulls() == Nulls.FIRST ? " IS NULL DESC, " : " IS NULL, ");
        }
        expressions.print(step.expression());
        out.add(step.direction() == Sort.DESC ? " DESC" : "");
        if (said && step.nulls() != Nulls.DEFAULT) {
            out.add(step.nulls() == Nulls.FIRST ? " NULLS FIRST" : " NULLS LAST");
        }
    }

    /** Inside of an expression, a place would be a number. */
    private void printNullable(SqlExpression expression) {
        if (expression instanceof SqlExpression.Selected selected) {
            out.name(selected.as());
        } else {
            expressions.print(expression, Precedence.OTHER);
        }
    }

    private void printPage(@Nullable Integer limit, @Nullable Integer offset) {
        String noLimit = expressions.spelling().noLimit();
        if (limit != null) {
            out.add(" LIMIT ").bind(limit, ROWS);
        } else if (offset != null && noLimit != null) {
            out.add(" LIMIT ").add(noLimit);
        }
        if (offset != null) {
            out.add(" OFFSET ").bind(offset, ROWS);
        }
    }
}
