package org.sequelize4j.benchmarks.data;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Points in time by plain JDBC, as each database keeps them. */
public final class Moments {
    private static final DateTimeFormatter TEXT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS +00:00", Locale.ROOT);

    private Moments() {}

    /** Binds any value of the tables. */
    public static void bind(PreparedStatement statement, int index, Object value, DatabaseKind kind)
            throws SQLException {
        if (value instanceof Instant moment) {
            bind(statement, index, moment, kind);
        } else {
            statement.setObject(index, value);
        }
    }

    /** Binds a point in time. */
    public static void bind(PreparedStatement statement, int index, Instant moment, DatabaseKind kind)
            throws SQLException {
        if (kind == DatabaseKind.SQLITE) {
            statement.setString(index, text(moment));
        } else {
            statement.setObject(index, moment.atOffset(ZoneOffset.UTC));
        }
    }

    /** Reads a point in time. */
    public static Instant read(ResultSet rows, int index, DatabaseKind kind) throws SQLException {
        return kind == DatabaseKind.SQLITE
                ? ofText(rows.getString(index))
                : rows.getObject(index, OffsetDateTime.class).toInstant();
    }

    /** The same by the label of the column. */
    public static Instant read(ResultSet rows, String label, DatabaseKind kind) throws SQLException {
        return kind == DatabaseKind.SQLITE
                ? ofText(rows.getString(label))
                : rows.getObject(label, OffsetDateTime.class).toInstant();
    }

    /** What SQLite keeps of it. */
    public static String text(Instant moment) {
        return TEXT.format(moment.atOffset(ZoneOffset.UTC));
    }

    /** The same, back from the text. */
    public static Instant ofText(String text) {
        return LocalDateTime.parse(text, TEXT).toInstant(ZoneOffset.UTC);
    }
}
