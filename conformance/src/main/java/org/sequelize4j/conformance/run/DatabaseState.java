package org.sequelize4j.conformance.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.conformance.database.Contents;
import org.sequelize4j.conformance.database.Dialect;
import org.sequelize4j.conformance.database.SchemaReader;
import org.sequelize4j.conformance.database.TableSchema;
import org.sequelize4j.conformance.record.Masks;
import org.sequelize4j.conformance.record.Normal;

/** The schema and the rows of the database, in golden form. */
final class DatabaseState {
    private final SchemaReader reader;
    private final Normal normal;
    private Map<String, @Nullable Object> schema = new LinkedHashMap<>();
    private Map<String, @Nullable Object> tables = new LinkedHashMap<>();

    DatabaseState(Dialect dialect, Masks masks) {
        this.reader = SchemaReader.of(dialect);
        this.normal = new Normal(masks);
    }

    void read(Connection connection) throws SQLException {
        schema = new LinkedHashMap<>();
        tables = new LinkedHashMap<>();
        for (TableSchema table : reader.tables(connection)) {
            schema.put(table.name(), table.recorded());
            List<@Nullable Object> rows = new ArrayList<>();
            Contents.of(connection, table).forEach(row -> rows.add(normal.of(row)));
            rows.sort(new KeyOrder(table.primaryKey()));
            tables.put(table.name(), rows);
        }
    }

    Map<String, @Nullable Object> schema() {
        return schema;
    }

    Map<String, @Nullable Object> tables() {
        return tables;
    }
}
