package org.sequelize4j.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.sequelize4j.ConnectionProvider;

/** Sessions over connections that a provider hands out. */
final class ProvidedSessions implements SessionSource {
    private final ConnectionProvider provider;
    private final ConnectionSetup setup;

    /**
     * @param setup what each connection needs before it is used
     */
    ProvidedSessions(ConnectionProvider provider, ConnectionSetup setup) {
        this.provider = provider;
        this.setup = setup;
    }

    @Override
    public Session acquire() throws SQLException {
        Connection connection = provider.acquire();
        try {
            setup.prepare(connection);
        } catch (SQLException | RuntimeException e) {
            provider.release(connection);
            throw e;
        }
        return new Session(connection);
    }

    @Override
    public void release(Session session) throws SQLException {
        provider.release(session.connection());
    }

    @Override
    public void close() {
        provider.close();
    }

    @Override
    public boolean inForeignTransaction() {
        return provider.inForeignTransaction();
    }

    @Override
    public boolean onForeignEnd(Consumer<Boolean> committed) {
        return provider.onForeignEnd(committed);
    }
}
