package org.sequelize4j.dialect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The types that MariaDB and MySQL keep in their own way. */
enum MysqlCodec implements Codec {
    BIG_INTEGER(Types.NUMERIC) {
        @Override
        public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setBigDecimal(index, new BigDecimal((BigInteger) value));
        }

        @Override
        public @Nullable Object read(ResultSet rows, int index) throws SQLException {
            BigDecimal number = rows.getBigDecimal(index);
            return number == null ? null : number.toBigInteger();
        }
    },
    /** The column keeps whole seconds, and would round. */
    TIME(Types.TIME) {
        @Override
        public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setString(index, StoredText.of(((LocalTime) value).truncatedTo(ChronoUnit.SECONDS)));
        }

        @Override
        public @Nullable Object read(ResultSet rows, int index) throws SQLException {
            String time = rows.getString(index);
            return time == null ? null : LocalTime.parse(time);
        }
    };

    private final int nullType;

    MysqlCodec(int nullType) {
        this.nullType = nullType;
    }

    @Override
    public int nullType() {
        return nullType;
    }

    /** Points in time, as the clock in UTC shows them: DATETIME has no zone. What the column cannot keep is cut, for it would round. */
    record Moment(int unit) implements Codec {
        private static final int DIGITS_OF_NANOS = 9;

        /** The codec of a column with so many fractional digits of a second. */
        static Moment ofDigits(int digits) {
            int unit = 1;
            for (int digit = digits; digit < DIGITS_OF_NANOS; digit++) {
                unit *= 10;
            }
            return new Moment(unit);
        }

        @Override
        public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            Instant moment = (Instant) value;
            Instant cut = moment.minusNanos(moment.get(ChronoField.NANO_OF_SECOND) % unit);
            statement.setObject(index, LocalDateTime.ofInstant(cut, ZoneOffset.UTC));
        }

        @Override
        public @Nullable Object read(ResultSet rows, int index) throws SQLException {
            LocalDateTime moment = rows.getObject(index, LocalDateTime.class);
            return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
        }

        @Override
        public int nullType() {
            return Types.TIMESTAMP;
        }
    }
}
