package org.sequelize4j.dialect;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the failures of MariaDB and MySQL: the code says the kind, and the message alone names what was violated. */
final class MysqlFailures {
    private static final Map<Integer, ErrorKind> BY_CODE = Map.ofEntries(
            Map.entry(1062, ErrorKind.UNIQUE),
            Map.entry(1169, ErrorKind.UNIQUE),
            Map.entry(1586, ErrorKind.UNIQUE),
            Map.entry(1216, ErrorKind.FOREIGN_KEY),
            Map.entry(1217, ErrorKind.FOREIGN_KEY),
            Map.entry(1451, ErrorKind.FOREIGN_KEY),
            Map.entry(1452, ErrorKind.FOREIGN_KEY),
            Map.entry(1048, ErrorKind.NOT_NULL),
            Map.entry(1364, ErrorKind.NOT_NULL),
            Map.entry(3819, ErrorKind.CHECK),
            Map.entry(4025, ErrorKind.CHECK),
            Map.entry(1264, ErrorKind.TOO_LONG),
            Map.entry(1406, ErrorKind.TOO_LONG),
            // Waiting too long for a lock is here what losing against another transaction is elsewhere.
            Map.entry(1020, ErrorKind.SERIALIZATION),
            Map.entry(1180, ErrorKind.SERIALIZATION),
            Map.entry(1205, ErrorKind.SERIALIZATION),
            Map.entry(1213, ErrorKind.SERIALIZATION),
            Map.entry(3101, ErrorKind.SERIALIZATION),
            Map.entry(3572, ErrorKind.LOCK_TIMEOUT),
            Map.entry(1317, ErrorKind.TIMEOUT),
            Map.entry(1969, ErrorKind.TIMEOUT),
            Map.entry(3024, ErrorKind.TIMEOUT),
            Map.entry(1040, ErrorKind.CONNECTION_REFUSED),
            Map.entry(1049, ErrorKind.CONNECTION_REFUSED),
            Map.entry(1130, ErrorKind.CONNECTION_REFUSED),
            Map.entry(1203, ErrorKind.CONNECTION_REFUSED),
            Map.entry(1053, ErrorKind.CONNECTION_LOST),
            Map.entry(1927, ErrorKind.CONNECTION_LOST),
            Map.entry(2006, ErrorKind.CONNECTION_LOST),
            Map.entry(2013, ErrorKind.CONNECTION_LOST),
            Map.entry(4031, ErrorKind.CONNECTION_LOST),
            Map.entry(1044, ErrorKind.ACCESS_DENIED),
            Map.entry(1045, ErrorKind.ACCESS_DENIED),
            Map.entry(1698, ErrorKind.ACCESS_DENIED));

    /** {@code … for key 'users.email'}, the table only from MySQL. */
    private static final Pattern KEY = Pattern.compile("for key '(?:[^'.]*\\.)?([^']*)'");

    /** {@code Column 'name' cannot be null}, {@code Data too long for column 'name' at row 1}. */
    private static final Pattern COLUMN = Pattern.compile("(?:[Cc]olumn|Field) '([^']*)'");

    /** {@code (`db`.`bars`, CONSTRAINT `bars_ibfk_1` FOREIGN KEY (`fooId`) REFERENCES …)}. */
    private static final Pattern FOREIGN_KEY =
            Pattern.compile("\\(`[^`]*`\\.`([^`]*)`, CONSTRAINT `([^`]*)` FOREIGN KEY \\(([^)]*)\\)");

    /** {@code CONSTRAINT `positive` failed for `db`.`ships`}, {@code Check constraint 'positive' is violated}. */
    private static final Pattern CHECK =
            Pattern.compile("CONSTRAINT `(?:[^`.]*\\.)?([^`]*)` failed|Check constraint '([^']*)'");

    private MysqlFailures() {}

    static SqlFailure classify(SQLException failure) {
        SQLException coded = FailureChain.find(failure, each -> kind(each) != ErrorKind.OTHER)
                .orElse(failure);
        ErrorKind kind = kind(coded);
        String message = String.valueOf(coded.getMessage());
        return switch (kind) {
            case UNIQUE -> new SqlFailure(kind, null, first(KEY, message), List.of());
            case CHECK -> new SqlFailure(kind, null, first(CHECK, message), List.of());
            case NOT_NULL, TOO_LONG -> {
                String column = first(COLUMN, message);
                yield new SqlFailure(kind, null, null, column == null ? List.of() : List.of(column));
            }
            case FOREIGN_KEY -> foreignKey(message);
            default -> SqlFailure.of(kind);
        };
    }

    private static SqlFailure foreignKey(String message) {
        Matcher key = FOREIGN_KEY.matcher(message);
        if (!key.find()) {
            return SqlFailure.of(ErrorKind.FOREIGN_KEY);
        }
        List<String> columns = Arrays.stream(key.group(3).split(", "))
                .map(name -> name.replace("`", ""))
                .toList();
        return new SqlFailure(ErrorKind.FOREIGN_KEY, key.group(1), key.group(2), columns);
    }

    private static @Nullable String first(Pattern pattern, String message) {
        Matcher found = pattern.matcher(message);
        if (!found.find()) {
            return null;
        }
        String name = found.group(1);
        return name == null && found.groupCount() > 1 ? found.group(2) : name;
    }

    private static ErrorKind kind(SQLException failure) {
        ErrorKind exact = BY_CODE.get(failure.getErrorCode());
        if (exact != null) {
            return exact;
        }
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.startsWith("08")) {
            return ErrorKind.CONNECTION_LOST;
        }
        return failure instanceof SQLTimeoutException || isCancelled(failure) ? ErrorKind.TIMEOUT : ErrorKind.OTHER;
    }

    /** MySQL's driver tells a statement that it cancelled itself without a code and a state. */
    private static boolean isCancelled(SQLException failure) {
        return failure.getClass().getSimpleName().equals("MySQLStatementCancelledException");
    }
}
