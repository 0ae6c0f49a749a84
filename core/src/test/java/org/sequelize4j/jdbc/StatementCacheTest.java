package org.sequelize4j.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatementCacheTest {
    private final AtomicInteger schemaVersion = new AtomicInteger();
    private Connection connection;
    private StatementCache cache;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        cache = new StatementCache(connection, schemaVersion);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void aStatementIsPreparedOnce() throws SQLException {
        PreparedStatement first = cache.take("SELECT 1");
        cache.put("SELECT 1", first);
        assertThat(cache.take("SELECT 1")).isSameAs(first);
    }

    @Test
    void aStatementInUseIsNotShared() throws SQLException {
        PreparedStatement first = cache.take("SELECT 1");
        PreparedStatement second = cache.take("SELECT 1");
        assertThat(second).isNotSameAs(first);
        cache.put("SELECT 1", first);
        cache.put("SELECT 1", second);
        assertThat(first.isClosed()).isTrue();
        assertThat(cache.take("SELECT 1")).isSameAs(second);
    }

    @Test
    void theLeastRecentlyUsedIsClosedFirst() throws SQLException {
        List<PreparedStatement> all = new ArrayList<>();
        for (int i = 0; i < 128; i++) {
            all.add(cache.take("SELECT " + i));
            cache.put("SELECT " + i, all.get(i));
        }
        cache.put("SELECT 0", cache.take("SELECT 0"));
        cache.put("SELECT 128", cache.take("SELECT 128"));
        assertThat(all.get(0).isClosed()).isFalse();
        assertThat(all.get(1).isClosed()).isTrue();
        assertThat(all.get(2).isClosed()).isFalse();
    }

    @Test
    void aChangeOfTheSchemaOutdatesTheStatementsOfAllConnections() throws SQLException {
        StatementCache other = new StatementCache(connection, schemaVersion);
        PreparedStatement idle = cache.take("SELECT 1");
        cache.put("SELECT 1", idle);
        PreparedStatement inUse = cache.take("SELECT 2");
        other.schemaChanged();
        cache.put("SELECT 2", inUse);
        assertThat(cache.take("SELECT 1")).isNotSameAs(idle);
        assertThat(idle.isClosed()).isTrue();
        assertThat(inUse.isClosed()).isTrue();
    }
}
