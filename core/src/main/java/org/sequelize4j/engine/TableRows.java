package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Where;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.query.Find;
import org.sequelize4j.sql.Delete;
import org.sequelize4j.sql.Insert;
import org.sequelize4j.sql.OnConflict;
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
                        assignments.add(new Update.Assignment(column, table.value(column, values.get(column)))));
        if (assignments.isEmpty()) {
            throw new QueryException("An update of \"" + table.model().table() + "\" was given no values.");
        }
        return run(new Update(table.table(), assignments, table.where(condition), List.of()));
    }

    /**
     * Adds to columns, or takes from them.
     *
     * @param operator {@code +} or {@code -}
     */
    int add(Map<String, ? extends Number> by, String operator, Consumer<? super Where<Row>> condition) {
        List<Update.Assignment> assignments = new ArrayList<>();
        table.named(List.of(by))
                .forEach(column -> assignments.add(new Update.Assignment(
                        column,
                        new SqlExpression.Binary(
                                new SqlExpression.Column(null, column),
                                operator,
                                table.bind(column, Given.to("increment(…)", by.get(column), "numbers"))))));
        if (assignments.isEmpty()) {
            throw new QueryException("A change of numbers in \"" + table.model().table() + "\" was given no columns.");
        }
        return run(new Update(table.table(), assignments, table.where(condition), List.of()));
    }

    /**
     * Inserts a row or updates the one in its way.
     *
     * @param keys the columns of each unique key of the table
     * @param updated which columns a row that is there gets
     */
    void upsert(Map<String, ? extends @Nullable Object> values, List<List<String>> keys, Collection<String> updated) {
        List<List<String>> complete = keys.stream()
                .filter(columns -> columns.stream().allMatch(column -> values.get(column) != null))
                .toList();
        if (complete.isEmpty()) {
            throw new QueryException("An upsert into \"" + table.model().table()
                    + "\" needs values for a primary or unique key, by which a row that is there is found; it has "
                    + (keys.isEmpty() ? "none" : keys) + ".");
        }
        List<String> changed =
                table.named(List.of(values)).stream().filter(updated::contains).toList();
        Dialect dialect = services.backend.dialect();
        boolean anyKey = dialect.can(Capability.ON_DUPLICATE_KEY);
        if (anyKey || (dialect.can(Capability.ON_CONFLICT) && complete.size() == 1)) {
            OnConflict conflict = new OnConflict(anyKey ? List.of() : complete.get(0), changed, List.of(), false);
            run(insert(table.named(List.of(values)), List.of(values)).on(conflict));
        } else {
            services.backend.transactions().join(() -> updateOrInsert(values, complete, changed));
        }
    }

    private int updateOrInsert(
            Map<String, ? extends @Nullable Object> values, List<List<String>> keys, List<String> changed) {
        for (List<String> key : keys) {
            Map<String, @Nullable Object> change = new LinkedHashMap<>();
            (changed.isEmpty() ? key : changed).forEach(column -> change.put(column, values.get(column)));
            int found = update(change, where -> key.forEach(column -> where.where(column, values.get(column))));
            if (found > 0) {
                return found;
            }
        }
        return insert(List.of(values));
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
