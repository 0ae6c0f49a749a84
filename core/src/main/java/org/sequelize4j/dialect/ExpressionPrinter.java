package org.sequelize4j.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;

/** Prints values: columns, binds, calls, casts and subqueries. Conditions go to {@link ConditionPrinter}. */
final class ExpressionPrinter {
    private final SqlWriter out;
    private final Spelling spelling;
    private final @Nullable List<? extends List<@Nullable Object>> keys;
    private final ConditionPrinter conditions;
    private final SelectPrinter selects;

    private boolean qualified = true;

    /** The table that columns without one belong to, where that has to be said. */
    private @Nullable String target;

    /**
     * A printer of one statement.
     *
     * @param keys for the statement's {@link SqlExpression.KeyIn}; null when it has none
     */
    ExpressionPrinter(SqlWriter out, Spelling spelling, @Nullable List<? extends List<@Nullable Object>> keys) {
        this.out = out;
        this.spelling = spelling;
        this.keys = keys;
        this.conditions = new ConditionPrinter(this);
        this.selects = new SelectPrinter(this);
    }

    SqlWriter out() {
        return out;
    }

    Spelling spelling() {
        return spelling;
    }

    /** Runs with another table for the columns that name none; null for none. */
    void within(@Nullable String table, Runnable printing) {
        String outer = target;
        target = spelling.takesUnknownNamesForText() ? table : null;
        printing.run();
        target = outer;
    }

    SelectPrinter selects() {
        return selects;
    }

    void print(SqlExpression expression) {
        if (expression instanceof SqlExpression.Column column) {
            printColumn(column);
        } else if (expression instanceof SqlExpression.Bind bind) {
            out.bind(bind.value(), bind.type());
        } else if (expression instanceof SqlExpression.Call call) {
            printCall(call);
        } else if (expression instanceof SqlExpression.Operation operation) {
            conditions.print(operation);
        } else if (expression instanceof SqlExpression.Cast cast) {
            out.add("CAST(");
            print(spelling.castable(cast.operand()));
            out.add(" AS ").add(spelling.castType(cast.type())).add(")");
        } else if (expression instanceof SqlExpression.Raw raw) {
            out.add(raw.sql());
        } else if (expression instanceof SqlExpression.Template template) {
            printTemplate(template);
        } else if (expression instanceof SqlExpression.Null) {
            out.add("NULL");
        } else if (expression instanceof SqlExpression.Default) {
            printDefault();
        } else if (expression instanceof SqlExpression.Scalar scalar) {
            selects.printInParentheses(scalar.select());
        } else if (expression instanceof SqlExpression.RowNumber rowNumber) {
            printRowNumber(rowNumber);
        } else if (expression instanceof SqlExpression.Spelled spelled) {
            spelling.spelled(spelled, this);
        } else if (expression instanceof SqlExpression.Tuple tuple) {
            out.add("(");
            printAll(tuple.parts());
            out.add(")");
        } else if (expression instanceof SqlExpression.Selected selected) {
            printSelected(selected);
        } else if (expression instanceof SqlExpression.KeyIn in) {
            printKeys(in);
        } else {
            throw new IllegalArgumentException("Nothing prints " + expression);
        }
    }

    /** Prints, in parentheses when the expression holds together less tightly than it has to. */
    void print(SqlExpression expression, int atLeast) {
        if (Precedence.of(expression) >= atLeast) {
            print(expression);
        } else {
            out.add("(");
            print(expression);
            out.add(")");
        }
    }

    void printAll(List<? extends SqlExpression> expressions) {
        out.list(expressions, this::print);
    }

    /** Leaves tables out, for conditions that stand in the definition of a table. */
    ExpressionPrinter withoutTables() {
        qualified = false;
        return this;
    }

    private void printColumn(SqlExpression.Column column) {
        String table = column.table() == null ? target : column.table();
        if (table != null && qualified) {
            out.name(table).add(".");
        }
        out.name(column.name());
    }

    private void printCall(SqlExpression.Call call) {
        out.add(Identifiers.function(call.name())).add(call.distinct() ? "(DISTINCT " : "(");
        printAll(call.arguments());
        out.add(")");
    }

    private void printTemplate(SqlExpression.Template template) {
        out.add(template.texts().get(0));
        for (int i = 0; i < template.values().size(); i++) {
            print(template.values().get(i), Precedence.TERM);
            out.add(template.texts().get(i + 1));
        }
    }

    private void printSelected(SqlExpression.Selected selected) {
        if (spelling.groupsByPlace()) {
            out.add(Integer.toString(selected.place()));
        } else {
            out.name(selected.as());
        }
    }

    private void printDefault() {
        if (!spelling.defaultKeyword()) {
            throw new IllegalArgumentException(
                    "This database does not take DEFAULT as a value: leave the column out of the insert.");
        }
        out.add("DEFAULT");
    }

    private void printRowNumber(SqlExpression.RowNumber rowNumber) {
        out.add("ROW_NUMBER() OVER (");
        if (!rowNumber.partitionBy().isEmpty()) {
            out.add("PARTITION BY ");
            printAll(rowNumber.partitionBy());
        }
        if (!rowNumber.orderBy().isEmpty()) {
            out.add(rowNumber.partitionBy().isEmpty() ? "" : " ");
            selects.printOrder(rowNumber.orderBy());
        }
        out.add(")");
    }

    private void printKeys(SqlExpression.KeyIn in) {
        List<? extends List<@Nullable Object>> given = given();
        if (given.isEmpty()) {
            out.add(ConditionPrinter.FALSE);
        } else {
            spelling.keys(StoredKeys.columns(in), StoredKeys.values(in, given), this);
        }
    }

    /** The keys as a table without a name. */
    void printKeys(Source.Keys source) {
        SqlExpression.KeyIn in = new SqlExpression.KeyIn(List.of(), source.types());
        spelling.keyTable(StoredKeys.columns(in).types(), StoredKeys.values(in, given()), out);
    }

    private List<? extends List<@Nullable Object>> given() {
        if (keys == null) {
            throw new IllegalArgumentException(
                    "The statement asks for keys, and is printed without: give them to print.");
        }
        return keys;
    }
}
