package org.sequelize4j.jdbc;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.ConnectionProvider;

/** Where the connections of a database come from. */
public sealed interface DatabaseOrigin {
    /** From this library's own pool, which opens them by a JDBC URL. */
    record Url(String url, @Nullable String user, @Nullable String password) implements DatabaseOrigin {
        /** Without the password. */
        @Override
        public String toString() {
            return JdbcUrl.withoutPassword(url);
        }
    }

    /** From a data source, which has its own pool. */
    record Source(DataSource dataSource) implements DatabaseOrigin {}

    /** From a container or another owner of connections and transactions. */
    record Provider(ConnectionProvider provider) implements DatabaseOrigin {}
}
