package org.sequelize4j.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.jdbc.Executor;

/** What JDBC tells of every database alike: which tables and schemas there are. */
final class LiveTables {
    private LiveTables() {}

    /** The tables of a schema; of the current one when none is named. */
    static List<String> names(Executor executor, @Nullable String schema) {
        return executor.withConnection(connection -> {
            String in = schema == null ? connection.getSchema() : schema;
            List<String> names = new ArrayList<>();
            try (ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), in, "%", new String[] {
                "TABLE", "BASE TABLE", "PARTITIONED TABLE"
            })) {
                while (tables.next()) {
                    names.add(tables.getString("TABLE_NAME"));
                }
            }
            names.removeIf(name -> name.startsWith("sqlite_"));
            return names.stream().sorted().toList();
        });
    }

    /** Schemas that people made; none where the database has none. */
    static List<String> schemas(Executor executor) {
        if (!executor.dialect().can(Capability.SCHEMAS)) {
            return List.of();
        }
        return executor.withConnection(LiveTables::schemas).stream()
                .filter(name -> !name.startsWith("pg_"))
                .filter(name -> !List.of("information_schema", "mysql", "performance_schema", "sys")
                        .contains(name.toLowerCase(Locale.ROOT)))
                .sorted()
                .toList();
    }

    private static List<String> schemas(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet schemas = connection.getMetaData().getSchemas()) {
            while (schemas.next()) {
                names.add(schemas.getString("TABLE_SCHEM"));
            }
        }
        if (names.isEmpty()) {
            try (ResultSet catalogs = connection.getMetaData().getCatalogs()) {
                while (catalogs.next()) {
                    names.add(catalogs.getString("TABLE_CAT"));
                }
            }
        }
        return names;
    }
}
