package org.sequelize4j.dialect;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.DateType;
import org.sequelize4j.type.Range;
import org.sequelize4j.type.RangeType;

/** Ranges of PostgreSQL, as the text {@code [1,5)}. */
record PostgresRange(RangeType type) implements Codec {
    /** {@code 2026-01-02 03:04:05.678+00}. */
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendOffset("+HH:mm", "+00")
            .toFormatter(Locale.ROOT);

    @Override
    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        statement.setObject(index, text((Range<?>) value), Types.OTHER);
    }

    @Override
    public @Nullable Object read(ResultSet rows, int index) throws SQLException {
        String text = rows.getString(index);
        return text == null ? null : parse(text, type.element());
    }

    @Override
    public int nullType() {
        return Types.OTHER;
    }

    static String text(Range<?> range) {
        if (range.empty()) {
            return "empty";
        }
        return (range.lowerInclusive() ? "[" : "(") + bound(range.lower()) + "," + bound(range.upper())
                + (range.upperInclusive() ? "]" : ")");
    }

    private static String bound(@Nullable Object bound) {
        return bound == null ? "" : "\"" + StoredText.of(bound) + "\"";
    }

    static Range<Object> parse(String text, DataType element) {
        if ("empty".equals(text)) {
            return Range.nothing();
        }
        int comma = text.indexOf(',');
        return new Range<>(
                value(text.substring(1, comma), element),
                text.startsWith("["),
                value(text.substring(comma + 1, text.length() - 1), element),
                text.endsWith("]"),
                false);
    }

    private static @Nullable Object value(String quoted, DataType element) {
        String text = quoted.replace("\"", "");
        if (text.isEmpty()) {
            return null;
        }
        return element.accept(element instanceof DateType ? OffsetDateTime.parse(text, MOMENT) : text);
    }
}
