package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Where;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.query.Find;
import org.sequelize4j.sql.Delete;
import org.sequelize4j.sql.Insert;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.Statement;
import org.sequelize4j.sql.Update;

/** Reads and writes rows of a table without a model. */
final class TableRows {
    private static final int MOST_BINDS = 30_000;

    private final Services services;
    private final LiveModel table;

    TableRows(Services services, LiveModel table) {
        this.services = services;
        this.table = table;
    }

    /** Rows that name the same columns go together; a column that a row does not name gets its default. */
    int insert(List<? extends Map<String, ? extends @Nullable Object>> rows) {
        if (rows.isEmpty() || rows.stream().anyMatch(Map::isEmpty)) {
            throw new QueryException("An insert into \"" + table.model().table()
                    + "\" was given no values; each row is a map by column, with one entry at least.");
        }
        return services.backend.transactions().join(() -> {
            int from = 0;
            int written = 0;
            while (from < rows.size()) {
                List<String> columns = table.named(List.of(rows.get(from)));
                int end = endOfRun(rows, from, columns.size());
                written += run(insert(columns, rows.subList(from, end)));
                from = end;
            }
            return written;
        });
    }

    private int endOfRun(List<? extends Map<String, ? extends @Nullable Object>> rows, int from, int columns) {
        int most = Math.max(1, Math.min(MOST_BINDS, services.backend.dialect().maximumBinds()) / columns);
        int end = from + 1;
        while (end < rows.size()
                && end - from < most
                && rows.get(end).keySet().equals(rows.get(from).keySet())) {
            end++;
        }
        return end;
    }

    private Insert insert(List<String> columns, List<? extends Map<String, ? extends @Nullable Object>> rows) {
        List<List<SqlExpression>> values = new ArrayList<>();
        for (Map<String, ? extends @Nullable Object> row : rows) {
            List<SqlExpression> one = new ArrayList<>();
            columns.forEach(column -> one.add(table.bind(column, row.get(column))));
            values.add(one);
        }
        return new Insert(table.table(), columns, values, List.of());
    }

    int update(Map<String, ? extends @Nullable Object> values, Consumer<? super Where<Row>> condition) {
        List<Update.Assignment> assignments = new ArrayList<>();
        table.named(List.of(values))
                .forEach(column ->
                        assignments.add(new Update.Assignment(column, table.bind(column, values.get(column)))));
        if (assignments.isEmpty()) {
            throw new QueryException("An update of \"" + table.model().table() + "\" was given no values.");
        }
        return run(new Update(table.table(), assignments, table.where(condition), List.of()));
    }

    int increment(String column, Number by, Consumer<? super Where<Row>> condition) {
        SqlExpression sum =
                new SqlExpression.Binary(new SqlExpression.Column(null, column), "+", table.bind(column, by));
        return run(new Update(
                table.table(), List.of(new Update.Assignment(column, sum)), table.where(condition), List.of()));
    }

    int delete(Consumer<? super Where<Row>> condition) {
        return run(new Delete(table.table(), table.where(condition)));
    }

    List<Map<String, @Nullable Object>> select(Consumer<? super Query<Row>> query) {
        Find find = table.queries().<Row>find(table.model(), query);
        return services.loader.rows(find);
    }

    private int run(Statement statement) {
        Executor executor = services.backend.executor();
        return executor.update(executor.dialect().print(statement));
    }
}
