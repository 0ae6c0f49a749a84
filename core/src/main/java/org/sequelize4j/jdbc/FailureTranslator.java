package org.sequelize4j.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.dialect.ErrorKind;
import org.sequelize4j.dialect.SqlFailure;
import org.sequelize4j.error.CheckConstraintException;
import org.sequelize4j.error.ConnectionException;
import org.sequelize4j.error.ConstraintException.Violation;
import org.sequelize4j.error.DatabaseException;
import org.sequelize4j.error.ForeignKeyConstraintException;
import org.sequelize4j.error.NotNullConstraintException;
import org.sequelize4j.error.SequelizeException;
import org.sequelize4j.error.SerializationFailureException;
import org.sequelize4j.error.TimeoutException;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.error.ValueTooLongException;
import org.sequelize4j.sql.SqlText;

/** Turns what the driver throws into the exceptions of this library. */
final class FailureTranslator {
    private final Dialect dialect;
    private final Violations violations;
    private final DriverWords words;

    FailureTranslator(Dialect dialect, Violations violations, DriverWords words) {
        this.dialect = dialect;
        this.violations = violations;
        this.words = words;
    }

    /**
     * Names the failure.
     *
     * @param sql the statement that failed; null when it is not known
     */
    SequelizeException translate(SQLException e, @Nullable SqlText sql) {
        SqlFailure failure = dialect.classify(e);
        String text = sql == null ? null : sql.text();
        String reason = words.of(e, sql);
        return switch (failure.kind()) {
            case UNIQUE, FOREIGN_KEY, NOT_NULL, CHECK, TOO_LONG -> violated(failure, reason, sql, e);
            case SERIALIZATION ->
                new SerializationFailureException(
                        "The database gave this transaction up in favour of another; run as a whole again it may succeed"
                                + " (transaction(t -> t.retry(5), …) does that). It says: " + reason,
                        text,
                        e);
            case LOCK_TIMEOUT ->
                new TimeoutException("The statement waited too long for a lock. The database says: " + reason, text, e);
            case TIMEOUT ->
                new TimeoutException(
                        "The statement was cancelled, or ran longer than it may (statementTimeout). The database says: "
                                + reason,
                        text,
                        e);
            case CONNECTION_LOST, CONNECTION_REFUSED, ACCESS_DENIED ->
                new ConnectionException("The connection to the database was lost. The driver says: " + reason, e);
            case OTHER -> new DatabaseException("The database refused the statement: " + reason + in(text), text, e);
        };
    }

    boolean lostConnection(SQLException e) {
        ErrorKind kind = dialect.classify(e).kind();
        return kind == ErrorKind.CONNECTION_LOST || kind == ErrorKind.CONNECTION_REFUSED;
    }

    private SequelizeException violated(SqlFailure failure, String reason, @Nullable SqlText sql, SQLException cause) {
        Violation violation = violations.of(failure, sql, reason);
        return switch (failure.kind()) {
            case UNIQUE -> new UniqueConstraintException(ViolationSentences.unique(violation), violation, cause);
            case FOREIGN_KEY ->
                new ForeignKeyConstraintException(ViolationSentences.foreignKey(violation), violation, cause);
            case NOT_NULL -> new NotNullConstraintException(ViolationSentences.notNull(violation), violation, cause);
            case CHECK -> new CheckConstraintException(ViolationSentences.check(violation), violation, cause);
            default -> new ValueTooLongException(ViolationSentences.tooLong(violation, reason), violation, cause);
        };
    }

    private static String in(@Nullable String sql) {
        return sql == null ? "" : " The statement: " + sql;
    }
}
