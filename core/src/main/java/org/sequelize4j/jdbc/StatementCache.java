package org.sequelize4j.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Prepared statements of one connection for a driver that keeps none, the least recently used are closed first. A statement in
 * use is outside of the cache, so it is never shared.
 */
final class StatementCache {
    private static final int MOST_STATEMENTS = 128;

    private final Connection connection;
    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();
    private final AtomicInteger schemaVersion;
    private int preparedFor;

    /**
     * @param schemaVersion shared by all connections to one database: a change of the schema by one outdates the statements of all
     */
    StatementCache(Connection connection, AtomicInteger schemaVersion) {
        this.connection = connection;
        this.schemaVersion = schemaVersion;
        this.preparedFor = schemaVersion.get();
    }

    PreparedStatement take(String sql) throws SQLException {
        if (preparedFor != schemaVersion.get()) {
            clear();
            preparedFor = schemaVersion.get();
        }
        PreparedStatement statement = idle.remove(sql);
        return statement == null ? connection.prepareStatement(sql) : statement;
    }

    void put(String sql, PreparedStatement statement) throws SQLException {
        if (preparedFor != schemaVersion.get()) {
            statement.close();
            return;
        }
        // Binds may be large, and must not stay in memory until the next use.
        statement.clearParameters();
        PreparedStatement twin = idle.put(sql, statement);
        if (twin != null) {
            twin.close();
        } else if (idle.size() > MOST_STATEMENTS) {
            closeEldest();
        }
    }

    void schemaChanged() {
        schemaVersion.incrementAndGet();
    }

    void clear() throws SQLException {
        while (!idle.isEmpty()) {
            closeEldest();
        }
    }

    private void closeEldest() throws SQLException {
        Iterator<PreparedStatement> statements = idle.values().iterator();
        PreparedStatement eldest = statements.next();
        statements.remove();
        eldest.close();
    }
}
