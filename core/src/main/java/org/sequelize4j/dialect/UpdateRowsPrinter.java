package org.sequelize4j.dialect;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.Update;
import org.sequelize4j.sql.UpdateRows;

/**
 * Prints the update of several rows with values of their own, which stand beside the table as a table themselves. The first row
 * of that is taken from the columns and matches nothing: it gives placeholders the types, and texts the collations, that the
 * columns have.
 */
final class UpdateRowsPrinter {
    private final UpdateRows update;
    private final Source.Table table;
    private final SqlWriter out;
    private final ExpressionPrinter expressions;
    private final String given;
    private final List<Place> places = new ArrayList<>();

    /**
     * One column of the given rows.
     *
     * @param column the column of the table that it is like
     * @param isSet whether it only says if that column is set
     */
    private record Place(String column, boolean isSet) {}

    UpdateRowsPrinter(UpdateRows update, SqlWriter out, ExpressionPrinter expressions) {
        this.update = update;
        this.table = update.table();
        this.out = out;
        this.expressions = expressions;
        this.given = table.alias().equals("given") ? "given rows" : "given";
        update.keys().forEach(key -> places.add(new Place(key, false)));
        for (UpdateRows.Column column : update.columns()) {
            places.add(new Place(column.name(), false));
            if (column.inSomeRows()) {
                places.add(new Place(column.name(), true));
            }
        }
    }

    void print(RowsUpdate form) {
        SelectPrinter selects = expressions.selects();
        switch (form) {
            case FROM -> {
                out.add("UPDATE ");
                selects.printTable(table);
                printSet();
                out.add(" FROM (");
                printValues();
                out.add(") AS ").name(given).add(" WHERE ");
                printMatch();
            }
            case JOIN -> {
                out.add("UPDATE ");
                selects.printTable(table);
                out.add(" JOIN (");
                printUnion();
                out.add(") AS ").name(given).add(" ON ");
                printMatch();
                printSet();
            }
            case MERGE -> {
                out.add("MERGE INTO ");
                selects.printTable(table);
                out.add(" USING (");
                printValues();
                out.add(") AS ").name(given).add(" (").names(names()).add(") ON ");
                printMatch();
                out.add(" WHEN MATCHED THEN UPDATE");
                printSet();
            }
        }
    }

    private void printMatch() {
        int[] place = {0};
        out.list(update.keys(), " AND ", key -> {
            out.name(table.alias()).add(".").name(key).add(" = ");
            printGiven(++place[0]);
        });
    }

    private void printSet() {
        int[] place = {update.keys().size()};
        out.add(" SET ").list(update.columns(), column -> {
            out.name(column.name()).add(" = ");
            int value = ++place[0];
            if (column.inSomeRows()) {
                out.add("CASE WHEN ");
                printGiven(++place[0]);
                out.add(" = 1 THEN ");
                printGiven(value);
                out.add(" ELSE ")
                        .name(table.alias())
                        .add(".")
                        .name(column.name())
                        .add(" END");
            } else {
                printGiven(value);
            }
        });
        for (Update.Assignment assignment : update.computed()) {
            out.add(", ").name(assignment.column()).add(" = ");
            expressions.within(table.alias(), () -> expressions.print(assignment.value()));
        }
    }

    private void printGiven(int place) {
        out.name(given).add(".").name(name(place));
    }

    /** As a list of values names its columns by itself where it can. */
    private static String name(int place) {
        return "column" + place;
    }

    private List<String> names() {
        return IntStream.rangeClosed(1, places.size())
                .mapToObj(UpdateRowsPrinter::name)
                .toList();
    }

    private void printValues() {
        out.add("VALUES (").list(places, place -> {
            if (place.isSet()) {
                out.add("0");
            } else {
                out.add("(SELECT ")
                        .name(table.alias())
                        .add(".")
                        .name(place.column())
                        .add(" FROM ");
                expressions.selects().printTable(table);
                out.add(" WHERE 1 = 0)");
            }
        });
        out.add("), ").list(update.rows(), row -> {
            out.add("(");
            printRow(row);
            out.add(")");
        });
    }

    private void printUnion() {
        Iterator<String> names = names().iterator();
        out.add("SELECT ").list(places, place -> {
            if (place.isSet()) {
                out.add("0");
            } else {
                out.name(table.alias()).add(".").name(place.column());
            }
            out.add(" AS ").name(names.next());
        });
        out.add(" FROM ");
        expressions.selects().printTable(table);
        out.add(" WHERE 1 = 0");
        for (List<SqlExpression.Bind> row : update.rows()) {
            out.add(" UNION ALL SELECT ");
            printRow(row);
        }
    }

    private void printRow(List<SqlExpression.Bind> row) {
        for (int i = 0; i < row.size(); i++) {
            SqlExpression.Bind bind = row.get(i);
            boolean isValue = i >= update.keys().size() && !places.get(i).isSet();
            out.add(i == 0 ? "" : ", ")
                    .bind(bind.value(), bind.type(), isValue ? places.get(i).column() : null);
        }
    }
}
