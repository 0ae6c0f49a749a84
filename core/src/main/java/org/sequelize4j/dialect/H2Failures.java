package org.sequelize4j.dialect;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads H2's failures: the error code says the kind, and the message the rest. */
final class H2Failures {
    private static final Map<Integer, ErrorKind> BY_CODE = Map.ofEntries(
            Map.entry(23505, ErrorKind.UNIQUE),
            Map.entry(23503, ErrorKind.FOREIGN_KEY),
            Map.entry(23506, ErrorKind.FOREIGN_KEY),
            Map.entry(23502, ErrorKind.NOT_NULL),
            Map.entry(23513, ErrorKind.CHECK),
            Map.entry(23514, ErrorKind.CHECK),
            Map.entry(22001, ErrorKind.TOO_LONG),
            Map.entry(22003, ErrorKind.TOO_LONG),
            Map.entry(22004, ErrorKind.TOO_LONG),
            Map.entry(40001, ErrorKind.SERIALIZATION),
            Map.entry(90131, ErrorKind.SERIALIZATION),
            Map.entry(50200, ErrorKind.SERIALIZATION),
            Map.entry(57014, ErrorKind.TIMEOUT),
            Map.entry(28000, ErrorKind.ACCESS_DENIED),
            Map.entry(90020, ErrorKind.CONNECTION_REFUSED),
            Map.entry(90146, ErrorKind.CONNECTION_REFUSED),
            Map.entry(90149, ErrorKind.CONNECTION_REFUSED),
            Map.entry(90013, ErrorKind.CONNECTION_REFUSED),
            Map.entry(90067, ErrorKind.CONNECTION_LOST),
            Map.entry(90098, ErrorKind.CONNECTION_LOST),
            Map.entry(90121, ErrorKind.CONNECTION_LOST));

    private static final int GENERAL = 50000;

    /** What the statement meets that comes after the one which was given up. */
    private static final String GIVEN_UP = "has status ROLLING_BACK";

    private static final String NAME = "(\"(?:[^\"]|\"\")+\"|[^\\s.\"(:]+)";

    /** {@code "PUBLIC.t_name_unique INDEX … ON PUBLIC.t(name NULLS FIRST) VALUES (…)"}. */
    private static final Pattern UNIQUE = Pattern.compile(
            ": \"(?:" + NAME + "\\.)?(.+?) (?:INDEX .*?)?ON (?:" + NAME + "\\.)?" + NAME + "\\((.*?)\\)");

    /** {@code "CONSTRAINT_63: PUBLIC.c FOREIGN KEY(tId) REFERENCES PUBLIC.t(id) (99)"}. */
    private static final Pattern FOREIGN_KEY =
            Pattern.compile(": \"(.+?): (?:" + NAME + "\\.)?" + NAME + " FOREIGN KEY\\((.*?)\\)");

    private static final Pattern NOT_NULL = Pattern.compile("column \"(.+?)\";");
    private static final Pattern CHECK = Pattern.compile(": \"(.+?): ");
    private static final Pattern ORDER = Pattern.compile("( DESC| ASC)?( NULLS (FIRST|LAST))?$");

    private H2Failures() {}

    static SqlFailure classify(SQLException failure) {
        SQLException coded = FailureChain.find(failure, each -> kind(each) != ErrorKind.OTHER)
                .orElse(failure);
        ErrorKind kind = kind(coded);
        String message = coded.getMessage() == null ? "" : coded.getMessage().replace("\"\"", "\"");
        return switch (kind) {
            case UNIQUE -> unique(message);
            case FOREIGN_KEY -> foreignKey(message);
            case NOT_NULL ->
                new SqlFailure(
                        kind, null, null, group(NOT_NULL, message).map(List::of).orElse(List.of()));
            case CHECK -> new SqlFailure(kind, null, group(CHECK, message).orElse(null), List.of());
            default -> SqlFailure.of(kind);
        };
    }

    private static ErrorKind kind(SQLException failure) {
        if (failure.getErrorCode() == GENERAL
                && String.valueOf(failure.getMessage()).contains(GIVEN_UP)) {
            return ErrorKind.SERIALIZATION;
        }
        ErrorKind exact = BY_CODE.get(failure.getErrorCode());
        return exact == null ? ErrorKind.OTHER : exact;
    }

    private static SqlFailure unique(String message) {
        Matcher said = UNIQUE.matcher(message);
        return said.find()
                ? new SqlFailure(
                        ErrorKind.UNIQUE, unquoted(said.group(4)), constraint(said.group(2)), columns(said.group(5)))
                : SqlFailure.of(ErrorKind.UNIQUE);
    }

    /** A primary key has no name of its own to tell. */
    private static @Nullable String constraint(String name) {
        return name.equals("PRIMARY KEY") ? null : unquoted(name.strip());
    }

    private static SqlFailure foreignKey(String message) {
        Matcher said = FOREIGN_KEY.matcher(message);
        return said.find()
                ? new SqlFailure(
                        ErrorKind.FOREIGN_KEY, unquoted(said.group(3)), unquoted(said.group(1)), columns(said.group(4)))
                : SqlFailure.of(ErrorKind.FOREIGN_KEY);
    }

    private static Optional<String> group(Pattern pattern, String message) {
        Matcher said = pattern.matcher(message);
        return said.find() ? Optional.of(unquoted(said.group(1))) : Optional.empty();
    }

    private static List<String> columns(String list) {
        return Arrays.stream(list.split(", "))
                .map(column -> unquoted(ORDER.matcher(column.strip()).replaceFirst("")))
                .toList();
    }

    private static String unquoted(String name) {
        boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}
