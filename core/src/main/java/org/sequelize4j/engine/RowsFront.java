package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Query;
import org.sequelize4j.QueryInterface;
import org.sequelize4j.Row;
import org.sequelize4j.Where;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.error.Given;
import org.sequelize4j.schema.IndexDescription;
import org.sequelize4j.schema.KeyDescription;
import org.sequelize4j.schema.TableDescription;
import org.sequelize4j.schema.TableEditor;

/** The part of the query interface that is about rows. */
abstract class RowsFront implements QueryInterface {
    final Services services;
    final TableEditor editor;

    RowsFront(Services services, TableEditor editor) {
        this.services = services;
        this.editor = editor;
    }

    final TableName name(String table) {
        Given.to("A table", table, "the name of a table");
        return services.backend.dialect().can(Capability.SCHEMAS) ? TableName.parse(table) : new TableName(null, table);
    }

    private TableRows rows(String table) {
        return rows(editor.require(name(table)));
    }

    private TableRows rows(TableDescription table) {
        return new TableRows(services, LiveModel.of(table, services.backend.dialect(), services.namedQueries));
    }

    @Override
    public final void insert(String table, Map<String, ? extends @Nullable Object> row) {
        rows(table).insert(List.of(Given.to("insert", row, "a map by column")));
    }

    @Override
    public final int bulkInsert(String table, List<? extends Map<String, ? extends @Nullable Object>> rows) {
        return rows(table).insert(new ArrayList<>(Given.to("bulkInsert", rows, "a list of maps by column")));
    }

    @Override
    public final int bulkUpdate(
            String table, Map<String, ? extends @Nullable Object> values, Consumer<? super Where<Row>> condition) {
        return rows(table).update(values, condition);
    }

    @Override
    public final int bulkDelete(String table, Consumer<? super Where<Row>> condition) {
        return rows(table).delete(condition);
    }

    @Override
    public final int increment(String table, String column, Number by, Consumer<? super Where<Row>> condition) {
        return increment(table, Collections.singletonMap(column, by), condition);
    }

    @Override
    public final int increment(String table, Map<String, ? extends Number> by, Consumer<? super Where<Row>> condition) {
        return rows(table).add(Given.to("increment", by, "a map by column"), "+", condition);
    }

    @Override
    public final int decrement(String table, String column, Number by, Consumer<? super Where<Row>> condition) {
        return decrement(table, Collections.singletonMap(column, by), condition);
    }

    @Override
    public final int decrement(String table, Map<String, ? extends Number> by, Consumer<? super Where<Row>> condition) {
        return rows(table).add(Given.to("decrement", by, "a map by column"), "-", condition);
    }

    @Override
    public final void upsert(String table, Map<String, ? extends @Nullable Object> values) {
        upsert(table, values, Given.to("upsert", values, "a map by column").keySet());
    }

    @Override
    public final void upsert(String table, Map<String, ? extends @Nullable Object> values, List<String> updated) {
        upsert(table, values, (Collection<String>) Given.to("upsert", updated, "a list of columns"));
    }

    private void upsert(String table, Map<String, ? extends @Nullable Object> values, Collection<String> updated) {
        TableDescription live = editor.require(name(table));
        updated.forEach(column -> editor.column(live, column));
        List<List<String>> keys = new ArrayList<>();
        if (!live.primaryKeyColumns().isEmpty()) {
            keys.add(live.primaryKeyColumns());
        }
        live.uniqueKeys().stream().map(KeyDescription::columns).forEach(keys::add);
        live.indexes().stream()
                .filter(IndexDescription::isKey)
                .map(IndexDescription::columns)
                .forEach(keys::add);
        rows(live).upsert(Given.to("upsert", values, "a map by column"), keys, updated);
    }

    @Override
    public final List<Map<String, @Nullable Object>> select(String table, Consumer<? super Query<Row>> query) {
        return rows(table).select(query);
    }

    @Override
    public final Optional<Object> rawSelect(String table, String column, Consumer<? super Query<Row>> query) {
        Given.lambda(query, "q -> q.where(\"id\", 1)");
        return select(table, said -> {
                    query.accept(said);
                    said.attributes(column).limit(1);
                })
                .stream()
                .findFirst()
                .map(row -> row.get(column));
    }
}
