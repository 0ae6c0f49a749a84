package org.sequelize4j.dialect;

import java.sql.SQLException;
import java.util.List;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The fields of the server's message. Loaded only when PostgreSQL's driver has thrown, and so is there. */
final class PostgresMessage {
    private PostgresMessage() {}

    static SqlFailure read(ErrorKind kind, SQLException failure) {
        ServerErrorMessage message = failure instanceof PSQLException said ? said.getServerErrorMessage() : null;
        if (message == null) {
            return SqlFailure.of(kind);
        }
        String column = message.getColumn();
        List<String> columns = column == null ? PostgresFailures.columns(message.getDetail()) : List.of(column);
        return new SqlFailure(kind, message.getTable(), message.getConstraint(), columns);
    }
}
