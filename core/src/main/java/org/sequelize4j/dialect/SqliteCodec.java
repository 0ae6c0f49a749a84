package org.sequelize4j.dialect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.JsonCodec;

/** The types that SQLite has no storage for: what stands in for them, as Sequelize writes it. */
enum SqliteCodec implements Codec {
    /** SQLite keeps 64 bits whatever the column says; what does not fit into 32 is refused rather than cut. */
    INTEGER(Types.INTEGER) {
        @Override
        public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setInt(index, (Integer) value);
        }

        @Override
        public @Nullable Object read(ResultSet rows, int index) throws SQLException {
            long value = rows.getLong(index);
            if (value == 0 && rows.wasNull()) {
                return null;
            }
            if (value != (int) value) {
                throw new InvalidValueException(
                        "The column holds " + value + ", which is no INTEGER. Declare the attribute as BIGINT.");
            }
            return (int) value;
        }
    },
    BIG_INTEGER(Types.BIGINT) {
        @Override
        public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            BigInteger number = (BigInteger) value;
            if (number.bitLength() >= Long.SIZE) {
                throw new InvalidValueException(number + " is more than SQLite can store: whole numbers go up to "
                        + Long.MAX_VALUE + ". Declare the attribute as STRING.");
            }
            statement.setLong(index, number.longValue());
        }

        @Override
        public @Nullable Object read(ResultSet rows, int index) throws SQLException {
            long value = rows.getLong(index);
            return value == 0 && rows.wasNull() ? null : BigInteger.valueOf(value);
        }
    },
    /** Whole numbers are exact up to 64 bits, all others to about 15 digits: SQLite has no exact decimals. */
    DECIMAL(Types.NUMERIC) {
        @Override
        public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            BigDecimal number = (BigDecimal) value;
            if (number.stripTrailingZeros().scale() <= 0
                    && number.toBigInteger().bitLength() < Long.SIZE) {
                statement.setLong(index, number.longValue());
            } else {
                statement.setDouble(index, number.doubleValue());
            }
        }

        @Override
        public @Nullable Object read(ResultSet rows, int index) throws SQLException {
            Object value = rows.getObject(index);
            if (value instanceof Double number) {
                return BigDecimal.valueOf(number);
            }
            return value == null ? null : new BigDecimal(value.toString());
        }
    },
    JSON(Types.VARCHAR) {
        @Override
        public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setString(index, JsonCodec.get().write(value));
        }

        @Override
        public @Nullable Object read(ResultSet rows, int index) throws SQLException {
            String text = rows.getString(index);
            return text == null ? null : JsonCodec.get().read(text);
        }
    };

    private final int nullType;

    SqliteCodec(int nullType) {
        this.nullType = nullType;
    }

    @Override
    public int nullType() {
        return nullType;
    }

    /** Stored as text and read by the type itself, for what Sequelize keeps as text: days, times and UUIDs. */
    record AsText(DataType type) implements Codec {
        @Override
        public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setString(index, StoredText.of(value));
        }

        @Override
        public @Nullable Object read(ResultSet rows, int index) throws SQLException {
            String text = rows.getString(index);
            return text == null ? null : type.accept(text);
        }

        @Override
        public int nullType() {
            return Types.VARCHAR;
        }
    }

    /** Points in time: written as Sequelize does, read in any ISO form, and as milliseconds where another program wrote these. */
    record Moment(DataType type) implements Codec {
        @Override
        public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setString(index, StoredText.of(value));
        }

        @Override
        public @Nullable Object read(ResultSet rows, int index) throws SQLException {
            String text = rows.getString(index);
            if (text == null) {
                return null;
            }
            Instant canonical = StoredText.instant(text);
            if (canonical != null) {
                return canonical;
            }
            boolean number = !text.isEmpty() && text.chars().allMatch(Character::isDigit);
            return number ? Instant.ofEpochMilli(Long.parseLong(text)) : type.accept(text);
        }

        @Override
        public int nullType() {
            return Types.VARCHAR;
        }
    }
}
