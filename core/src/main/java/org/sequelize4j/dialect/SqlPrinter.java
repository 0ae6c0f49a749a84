package org.sequelize4j.dialect;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.sql.Delete;
import org.sequelize4j.sql.Insert;
import org.sequelize4j.sql.InsertColumns;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.SqlText;
import org.sequelize4j.sql.Statement;
import org.sequelize4j.sql.Update;
import org.sequelize4j.sql.UpdateRows;

/** Turns the tree of one statement into one line of text and its binds. */
final class SqlPrinter {
    private final SqlWriter out;
    private final Spelling spelling;
    private final ExpressionPrinter expressions;
    private final SelectPrinter selects;

    private SqlPrinter(Spelling spelling, @Nullable List<? extends List<@Nullable Object>> keys) {
        this.spelling = spelling;
        this.out = new SqlWriter(spelling);
        this.expressions = new ExpressionPrinter(out, spelling, keys);
        this.selects = expressions.selects();
    }

    static SqlText print(
            Statement statement, Spelling spelling, @Nullable List<? extends List<@Nullable Object>> keys) {
        SqlPrinter printer = new SqlPrinter(spelling, keys);
        printer.print(statement);
        return printer.out.finish();
    }

    private void print(Statement statement) {
        if (statement instanceof Select select) {
            selects.print(select);
        } else if (statement instanceof Insert insert) {
            printInsert(insert);
        } else if (statement instanceof InsertColumns insert) {
            printInsert(insert);
        } else if (statement instanceof Update update) {
            printUpdate(update);
        } else if (statement instanceof UpdateRows update) {
            new UpdateRowsPrinter(update, out, expressions).print(spelling.rowsUpdate());
        } else if (statement instanceof Delete delete) {
            printDelete(delete.table());
            expressions.within(delete.table().alias(), () -> selects.printClause(" WHERE ", delete.where()));
        }
    }

    private void printDelete(Source.Table table) {
        out.add("DELETE ");
        if (spelling.deletesByAlias() && !table.alias().equals(table.name())) {
            out.name(table.alias()).add(" ");
        }
        out.add("FROM ");
        selects.printTable(table);
    }

    private void printInsert(Insert insert) {
        out.add("INSERT INTO ");
        selects.printTableName(insert.table());
        if (insert.columns().isEmpty()) {
            if (insert.rows().size() != 1) {
                throw new IllegalArgumentException("Rows of defaults only are inserted one by one, and "
                        + insert.rows().size() + " were given.");
            }
            out.add(spelling.rowOfDefaults());
        } else {
            out.add(" (").names(insert.columns()).add(") VALUES ");
            out.list(insert.rows(), row -> printRow(insert.columns(), row));
        }
        if (insert.onConflict() != null) {
            spelling.onConflict(insert, insert.onConflict(), out);
            insert.onConflict().computed().forEach(assignment -> {
                out.add(", ");
                printAssignment(assignment);
            });
        }
        printReturning(insert.table(), insert.returning());
        if (insert.onConflict() != null && insert.onConflict().tellsInserted()) {
            out.add(", ").add(Objects.requireNonNull(spelling.insertedFlag(), "no flag tells inserted rows"));
        }
    }

    private void printInsert(InsertColumns insert) {
        out.add("INSERT INTO ");
        selects.printTableName(insert.table());
        out.add(" (").names(insert.columns()).add(") SELECT * FROM ");
        spelling.columnTable(insert.columns(), out);
        printReturning(insert.table(), insert.returning());
    }

    private void printRow(List<String> columns, List<SqlExpression> row) {
        out.add("(");
        for (int i = 0; i < row.size(); i++) {
            out.add(i == 0 ? "" : ", ");
            printValue(columns.get(i), row.get(i));
        }
        out.add(")");
    }

    private void printUpdate(Update update) {
        out.add("UPDATE ");
        selects.printTable(update.table());
        expressions.within(update.table().alias(), () -> {
            out.add(" SET ").list(update.assignments(), this::printAssignment);
            selects.printClause(" WHERE ", update.where());
        });
        printReturning(update.table(), update.returning());
    }

    private void printAssignment(Update.Assignment assignment) {
        out.name(assignment.column()).add(" = ");
        printValue(assignment.column(), assignment.value());
    }

    private void printValue(String column, SqlExpression value) {
        if (value instanceof SqlExpression.Bind bind) {
            out.bind(bind.value(), bind.type(), column);
        } else {
            expressions.print(value);
        }
    }

    private void printReturning(Source.Table table, List<String> columns) {
        if (!columns.isEmpty()) {
            boolean qualified = spelling.takesUnknownNamesForText();
            out.add(" RETURNING ").list(columns, column -> {
                if (qualified) {
                    selects.printTableName(table);
                    out.add(".");
                }
                out.name(column);
            });
        }
    }
}
