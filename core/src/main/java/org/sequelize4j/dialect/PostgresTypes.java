package org.sequelize4j.dialect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.type.ArrayType;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.DateType;
import org.sequelize4j.type.DecimalType;
import org.sequelize4j.type.EnumType;
import org.sequelize4j.type.HstoreType;
import org.sequelize4j.type.IntegerType;
import org.sequelize4j.type.JsonType;
import org.sequelize4j.type.RangeType;
import org.sequelize4j.type.SpecialTextType;
import org.sequelize4j.type.StringType;
import org.sequelize4j.type.VirtualType;

/** PostgreSQL's name for each type, as Sequelize declares columns, and how its values travel. */
final class PostgresTypes {
    private static final Map<Class<?>, Storage> BY_JAVA_TYPE = Map.ofEntries(
            Map.entry(String.class, new Storage("TEXT", "text", PlainCodec.TEXT)),
            Map.entry(Integer.class, new Storage("INTEGER", "int4", PlainCodec.INTEGER)),
            Map.entry(Long.class, new Storage("BIGINT", "int8", PlainCodec.LONG)),
            Map.entry(BigInteger.class, new Storage("BIGINT", "numeric", StandardCodec.BIG_INTEGER)),
            Map.entry(Float.class, new Storage("REAL", "float4", PlainCodec.FLOAT)),
            Map.entry(Double.class, new Storage("DOUBLE PRECISION", "float8", PlainCodec.DOUBLE)),
            Map.entry(BigDecimal.class, new Storage("DECIMAL", "numeric", StandardCodec.DECIMAL)),
            Map.entry(Boolean.class, new Storage("BOOLEAN", "bool", PlainCodec.BOOLEAN)),
            Map.entry(Instant.class, new Storage("TIMESTAMP WITH TIME ZONE", "timestamptz", StandardCodec.DATE)),
            Map.entry(LocalDate.class, new Storage("DATE", "date", StandardCodec.DATEONLY)),
            Map.entry(LocalTime.class, new Storage("TIME", "time", StandardCodec.TIME)),
            Map.entry(UUID.class, new Storage("UUID", "uuid", StandardCodec.UUID)),
            Map.entry(byte[].class, new Storage("BYTEA", "bytea", PlainCodec.BYTES)));

    private static final Storage JSON = new Storage("JSON", "json", PostgresCodec.JSON);
    private static final Storage JSONB = new Storage("JSONB", "jsonb", PostgresCodec.JSON);
    private static final Storage BINARY_TEXT = new Storage("BYTEA", "bytea", PlainCodec.TEXT_AS_BYTES);
    private static final Storage FIXED_TEXT = new Storage("CHAR", "bpchar", PlainCodec.TEXT);

    /** The type of an enum belongs to one column; as a value it is text until it stands beside that column. */
    private static final Storage WORD = new Storage("TEXT", null, PostgresCodec.ENUM);

    private PostgresTypes() {}

    /** The type of a column; TEXT for an ENUM, whose own type belongs to one column of one table. */
    static String column(DataType type) {
        if (type instanceof StringType string && !string.binary()) {
            return (string.fixed() ? "CHAR(" : "VARCHAR(") + string.length() + ")";
        }
        if (type instanceof DecimalType decimal) {
            return "DECIMAL" + decimal.size();
        }
        if (type instanceof ArrayType array) {
            return column(array.element()) + "[]";
        }
        return type instanceof IntegerType integer
                ? integer(integer)
                : storage(type).name();
    }

    /** The name of the type in arrays; null for enums, which have no common one. */
    static @Nullable String element(DataType type) {
        return storage(type).element();
    }

    static Codec codec(DataType type) {
        return storage(type).codec();
    }

    private static Storage storage(DataType type) {
        if (type instanceof EnumType) {
            return WORD;
        }
        if (type instanceof JsonType json) {
            return json.binary() ? JSONB : JSON;
        }
        if (type instanceof SpecialTextType text) {
            return new Storage(text.name(), null, PostgresCodec.ENUM);
        }
        if (type instanceof ArrayType || type instanceof RangeType || type instanceof HstoreType) {
            return composed(type);
        }
        if (type instanceof StringType string && (string.binary() || string.fixed())) {
            return string.binary() ? BINARY_TEXT : FIXED_TEXT;
        }
        Storage storage = BY_JAVA_TYPE.get(type.javaType());
        if (type instanceof VirtualType || storage == null) {
            throw new IllegalArgumentException("A " + type.name() + " attribute has no column.");
        }
        return storage;
    }

    private static Storage composed(DataType type) {
        if (type instanceof ArrayType array) {
            return new Storage(column(array), null, new PostgresArray(array));
        }
        return type instanceof RangeType range
                ? new Storage(range(range.element()), null, new PostgresRange(range))
                : new Storage("HSTORE", null, new PostgresHstore((HstoreType) type));
    }

    private static String range(DataType element) {
        if (element instanceof IntegerType whole) {
            return whole.size() == IntegerType.Size.BIGINT ? "int8range" : "int4range";
        }
        if (element instanceof DecimalType) {
            return "numrange";
        }
        return element instanceof DateType ? "tstzrange" : "daterange";
    }

    private static String integer(IntegerType type) {
        return switch (type.size()) {
            case TINYINT, SMALLINT -> "SMALLINT";
            case MEDIUMINT, INTEGER -> "INTEGER";
            case BIGINT -> "BIGINT";
        };
    }

    private record Storage(String name, @Nullable String element, Codec codec) {}
}
