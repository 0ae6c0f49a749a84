package org.sequelize4j.jdbc;

import java.sql.SQLException;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.error.AccessDeniedException;
import org.sequelize4j.error.ConnectionException;
import org.sequelize4j.error.ConnectionRefusedException;

/** Says in sentences why a connection could not be had. */
final class ConnectionFailures {
    private final Dialect dialect;
    private final DatabaseOrigin.Url place;

    /**
     * @param place where the database is, which becomes words without passwords when there is a failure
     */
    ConnectionFailures(Dialect dialect, DatabaseOrigin.Url place) {
        this.dialect = dialect;
        this.place = place;
    }

    ConnectionException translate(SQLException failure) {
        return switch (dialect.classify(failure).kind()) {
            case CONNECTION_REFUSED, CONNECTION_LOST ->
                new ConnectionRefusedException(
                        "No database answers at " + place
                                + ". Check that the server runs, and that host, port and name of the database are right. The driver says: "
                                + reason(failure),
                        failure);
            case ACCESS_DENIED ->
                new AccessDeniedException(
                        "The database at " + place + " refused the user or the password. It says: " + reason(failure),
                        failure);
            default ->
                new ConnectionException(
                        "The database at " + place + " gives no connection: " + reason(failure), failure);
        };
    }

    private static String reason(SQLException failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
