package org.sequelize4j.dialect;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads PostgreSQL's failures: the SQLState says the kind, the fields of the server's message say the rest. */
final class PostgresFailures {
    private static final Map<String, ErrorKind> BY_STATE = Map.ofEntries(
            Map.entry("23505", ErrorKind.UNIQUE),
            Map.entry("23503", ErrorKind.FOREIGN_KEY),
            Map.entry("23001", ErrorKind.FOREIGN_KEY),
            Map.entry("23502", ErrorKind.NOT_NULL),
            Map.entry("23514", ErrorKind.CHECK),
            Map.entry("23P01", ErrorKind.CHECK),
            Map.entry("22001", ErrorKind.TOO_LONG),
            Map.entry("22003", ErrorKind.TOO_LONG),
            Map.entry("40001", ErrorKind.SERIALIZATION),
            Map.entry("40P01", ErrorKind.SERIALIZATION),
            Map.entry("55P03", ErrorKind.LOCK_TIMEOUT),
            Map.entry("57014", ErrorKind.TIMEOUT),
            Map.entry("08001", ErrorKind.CONNECTION_REFUSED),
            Map.entry("08004", ErrorKind.CONNECTION_REFUSED),
            Map.entry("3D000", ErrorKind.CONNECTION_REFUSED),
            Map.entry("53300", ErrorKind.CONNECTION_REFUSED),
            Map.entry("57P03", ErrorKind.CONNECTION_REFUSED),
            Map.entry("57P01", ErrorKind.CONNECTION_LOST),
            Map.entry("57P02", ErrorKind.CONNECTION_LOST),
            Map.entry("57P05", ErrorKind.CONNECTION_LOST));

    /** The transaction takes no further statement because an earlier one has failed. */
    private static final String ABORTED = "25P02";

    /** {@code Key (email, "userId")=(…)}, in whatever language the words are. */
    private static final Pattern KEY = Pattern.compile("\\((.*?)\\)=\\(");

    private PostgresFailures() {}

    static SqlFailure classify(SQLException failure) {
        if (ABORTED.equals(failure.getSQLState())) {
            // The driver chains the failure that aborted the transaction, which is not that of this statement.
            return SqlFailure.of(ErrorKind.OTHER);
        }
        SQLException stated = FailureChain.find(failure, each -> kind(each) != ErrorKind.OTHER)
                .orElse(failure);
        ErrorKind kind = kind(stated);
        return FailureChain.find(stated, each -> each.getClass().getName().equals("org.postgresql.util.PSQLException"))
                .map(said -> PostgresMessage.read(kind, said))
                .orElseGet(() -> SqlFailure.of(kind));
    }

    /** The columns that the detail of a unique or foreign key violation names; none for an index on expressions. */
    static List<String> columns(@Nullable String detail) {
        Matcher key = KEY.matcher(detail == null ? "" : detail);
        if (!key.find() || key.group(1).contains("(")) {
            return List.of();
        }
        return Arrays.stream(key.group(1).split(", "))
                .map(PostgresFailures::unquoted)
                .toList();
    }

    private static ErrorKind kind(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        ErrorKind exact = BY_STATE.get(state);
        if (exact != null) {
            return exact;
        }
        if (state.startsWith("08")) {
            return ErrorKind.CONNECTION_LOST;
        }
        if (state.startsWith("28")) {
            return ErrorKind.ACCESS_DENIED;
        }
        return failure instanceof SQLTimeoutException ? ErrorKind.TIMEOUT : ErrorKind.OTHER;
    }

    private static String unquoted(String name) {
        boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}
