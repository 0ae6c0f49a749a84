package org.sequelize4j.dialect;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads SQLite's failures: its codes, and the text of the message, which alone names what was violated. */
final class SqliteFailures {
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int INTERRUPTED = 9;
    private static final int CANNOT_OPEN = 14;
    private static final int TOO_BIG = 18;
    private static final int CONSTRAINT = 19;
    private static final int ACCESS_DENIED = 23;

    private static final Pattern CONSTRAINT_FAILED =
            Pattern.compile("(UNIQUE|NOT NULL|CHECK|FOREIGN KEY) constraint failed(?:: (.*?))?\\)?$", Pattern.DOTALL);
    private static final Pattern INDEX = Pattern.compile("index '(.*)'");

    private SqliteFailures() {}

    static SqlFailure classify(SQLException failure) {
        SQLException coded =
                FailureChain.find(failure, each -> each.getErrorCode() != 0).orElse(failure);
        return switch (coded.getErrorCode()) {
            case CONSTRAINT -> violation(String.valueOf(coded.getMessage()));
            case BUSY, LOCKED -> SqlFailure.of(ErrorKind.SERIALIZATION);
            case INTERRUPTED -> SqlFailure.of(ErrorKind.TIMEOUT);
            case CANNOT_OPEN -> SqlFailure.of(ErrorKind.CONNECTION_REFUSED);
            case TOO_BIG -> SqlFailure.of(ErrorKind.TOO_LONG);
            case ACCESS_DENIED -> SqlFailure.of(ErrorKind.ACCESS_DENIED);
            default -> SqlFailure.of(coded instanceof SQLTimeoutException ? ErrorKind.TIMEOUT : ErrorKind.OTHER);
        };
    }

    private static SqlFailure violation(String message) {
        Matcher failed = CONSTRAINT_FAILED.matcher(message);
        if (!failed.find()) {
            return SqlFailure.of(ErrorKind.OTHER);
        }
        String named = failed.group(2);
        return switch (failed.group(1)) {
            case "UNIQUE" -> columns(ErrorKind.UNIQUE, named);
            case "NOT NULL" -> columns(ErrorKind.NOT_NULL, named);
            case "CHECK" -> new SqlFailure(ErrorKind.CHECK, null, named, List.of());
            default -> SqlFailure.of(ErrorKind.FOREIGN_KEY);
        };
    }

    /** {@code users.email, users.name}; an index on an expression is named instead. */
    private static SqlFailure columns(ErrorKind kind, @Nullable String named) {
        if (named == null) {
            return SqlFailure.of(kind);
        }
        Matcher index = INDEX.matcher(named);
        if (index.matches()) {
            return new SqlFailure(kind, null, index.group(1), List.of());
        }
        List<String> qualified = Arrays.asList(named.split(", "));
        int dot = qualified.get(0).indexOf('.');
        String table = dot < 0 ? null : qualified.get(0).substring(0, dot);
        List<String> columns =
                qualified.stream().map(name -> name.substring(dot + 1)).toList();
        return new SqlFailure(kind, table, null, columns);
    }
}
