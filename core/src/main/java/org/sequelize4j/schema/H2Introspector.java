package org.sequelize4j.schema;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.jdbc.Executor;

/** Reads tables from H2's information schema, all tables of a schema at once. */
final class H2Introspector implements Introspector {
    private final Catalogue catalogue;
    private final H2Schema spelling;

    H2Introspector(Executor executor, H2Schema spelling) {
        this.catalogue = new Catalogue(executor);
        this.spelling = spelling;
    }

    @Override
    public LiveSchema read(Collection<TableName> tables) {
        return catalogue.read(tables, "SELECT CURRENT_SCHEMA", this::tables);
    }

    @Override
    public Collection<TableName> withDependents(Collection<TableName> tables) {
        return Catalogue.withDependents(tables, new H2References(catalogue.executor())::to);
    }

    @Override
    public boolean sameValue(String type, String first, String second) {
        return catalogue.same(first, second, type);
    }

    private List<TableDescription> tables(@Nullable String said, String schema) {
        Map<String, H2Table> tables = new LinkedHashMap<>();
        catalogue
                .query(
                        H2Queries.TABLES,
                        schema,
                        rows -> new H2Table(
                                spelling, new TableName(said, rows.getString(1)), schema, rows.getString(2)))
                .forEach(table -> tables.put(table.name().name(), table));
        catalogue.each(H2Queries.WORDS, schema, tables, H2Table::word);
        catalogue.each(H2Queries.COLUMNS, schema, tables, H2Table::column);
        catalogue.each(H2Queries.KEYS, schema, tables, H2Table::key);
        catalogue.each(H2Queries.CHECKS, schema, tables, H2Table::check);
        catalogue.each(H2Queries.INDEXES, schema, tables, H2Table::indexed);
        return tables.values().stream().map(H2Table::describe).toList();
    }
}
