package org.sequelize4j.schema;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.sql.SqlText;

/** Reads tables from the information schema of MariaDB or MySQL, all tables of a database at once. */
final class MysqlIntrospector implements Introspector {
    private static final String REFERRING = "SELECT CONSTRAINT_SCHEMA, TABLE_NAME"
            + " FROM information_schema.REFERENTIAL_CONSTRAINTS"
            + " WHERE UNIQUE_CONSTRAINT_SCHEMA = ? AND REFERENCED_TABLE_NAME = ?";
    private static final String CURRENT_DATABASE = "SELECT COALESCE(DATABASE(), '')";

    private final Catalogue catalogue;

    MysqlIntrospector(Executor executor) {
        this.catalogue = new Catalogue(executor);
    }

    @Override
    public LiveSchema read(Collection<TableName> tables) {
        return catalogue.read(tables, CURRENT_DATABASE, this::tables);
    }

    @Override
    public Collection<TableName> withDependents(Collection<TableName> tables) {
        return Catalogue.withDependents(tables, this::referring);
    }

    private List<TableName> referring(TableName table) {
        String database = table.schema() == null ? catalogue.text(CURRENT_DATABASE) : table.schema();
        return catalogue
                .executor()
                .query(
                        new SqlText(
                                REFERRING,
                                List.of(new SqlText.Bind(database, null), new SqlText.Bind(table.name(), null))),
                        rows -> new TableName(
                                rows.getString(1).equals(database) ? table.schema() : rows.getString(1),
                                rows.getString(2)));
    }

    /** The same text, or the same point in time, day or number. */
    @Override
    public boolean sameValue(String type, String first, String second) {
        String cast = MysqlTypeNames.canonical(type);
        boolean compared = cast.startsWith("date") || cast.startsWith("time") || cast.startsWith("decimal");
        return compared ? catalogue.same(first, second, cast) : first.equals(second);
    }

    private boolean isMariadb() {
        return catalogue.text("SELECT VERSION()").contains("MariaDB");
    }

    private List<TableDescription> tables(@Nullable String schema, String name) {
        boolean mariadb = isMariadb();
        Map<String, MysqlTable> tables = new LinkedHashMap<>();
        catalogue
                .query(
                        MysqlQueries.TABLES,
                        name,
                        rows -> new MysqlTable(
                                new TableName(schema, rows.getString(1)), name, rows.getString(2), mariadb))
                .forEach(table -> tables.put(table.name().name(), table));
        catalogue.each(MysqlQueries.COLUMNS, name, tables, MysqlTable::column);
        catalogue.each(MysqlQueries.INDEXES, name, tables, MysqlTable::indexed);
        catalogue.each(MysqlQueries.FOREIGN_KEYS, name, tables, MysqlTable::referring);
        catalogue.each(MysqlQueries.CHECKS, name, tables, MysqlTable::checked);
        return tables.values().stream().map(MysqlTable::describe).toList();
    }
}
