package org.sequelize4j.dialect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values that drivers take and give as objects of their classes, as JDBC has it. */
enum StandardCodec implements Codec {
    BIG_INTEGER(Types.NUMERIC) {
        @Override
        public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            BigInteger number = (BigInteger) value;
            if (number.bitLength() < Long.SIZE) {
                statement.setLong(index, number.longValue());
            } else {
                statement.setBigDecimal(index, new BigDecimal(number));
            }
        }

        @Override
        public @Nullable Object read(ResultSet rows, int index) throws SQLException {
            BigDecimal number = rows.getBigDecimal(index);
            return number == null ? null : number.toBigInteger();
        }
    },
    DECIMAL(Types.NUMERIC) {
        @Override
        public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setBigDecimal(index, (BigDecimal) value);
        }

        @Override
        public @Nullable Object read(ResultSet rows, int index) throws SQLException {
            return rows.getBigDecimal(index);
        }
    },
    DATE(Types.TIMESTAMP_WITH_TIMEZONE) {
        @Override
        public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setObject(index, ((Instant) value).atOffset(ZoneOffset.UTC));
        }

        @Override
        public @Nullable Object read(ResultSet rows, int index) throws SQLException {
            OffsetDateTime time = rows.getObject(index, OffsetDateTime.class);
            return time == null ? null : time.toInstant();
        }
    },
    /** Points in time of a driver that knows them as such, and makes no days and hours of them on the way. */
    INSTANT(Types.TIMESTAMP_WITH_TIMEZONE) {
        @Override
        public @Nullable Object read(ResultSet rows, int index) throws SQLException {
            return rows.getObject(index, Instant.class);
        }
    },
    DATEONLY(Types.DATE) {
        @Override
        public @Nullable Object read(ResultSet rows, int index) throws SQLException {
            return rows.getObject(index, LocalDate.class);
        }
    },
    TIME(Types.TIME) {
        @Override
        public @Nullable Object read(ResultSet rows, int index) throws SQLException {
            return rows.getObject(index, LocalTime.class);
        }
    },
    UUID(Types.OTHER) {
        @Override
        public @Nullable Object read(ResultSet rows, int index) throws SQLException {
            return rows.getObject(index, UUID.class);
        }
    };

    private final int nullType;

    StandardCodec(int nullType) {
        this.nullType = nullType;
    }

    @Override
    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        statement.setObject(index, value);
    }

    @Override
    public int nullType() {
        return nullType;
    }
}
