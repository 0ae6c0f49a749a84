package org.sequelize4j.dialect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.DateType;
import org.sequelize4j.type.DecimalType;
import org.sequelize4j.type.EnumType;
import org.sequelize4j.type.FloatType;
import org.sequelize4j.type.IntegerType;
import org.sequelize4j.type.JsonType;
import org.sequelize4j.type.SpecialTextType;
import org.sequelize4j.type.StringType;
import org.sequelize4j.type.TextType;
import org.sequelize4j.type.VirtualType;

/**
 * H2's name for each type, and how its values travel. TEXT and BLOB are VARCHAR and VARBINARY without a length, since large
 * objects can be neither indexed nor referenced.
 */
final class H2Types {
    private static final Storage TEXT = new Storage("VARCHAR", PlainCodec.TEXT);
    private static final Storage INTEGER = new Storage("INTEGER", PlainCodec.INTEGER);
    private static final Storage LONG = new Storage("BIGINT", PlainCodec.LONG);
    private static final Storage BIG_INTEGER = new Storage("BIGINT", StandardCodec.BIG_INTEGER);
    private static final Storage DOUBLE = new Storage("DOUBLE PRECISION", PlainCodec.DOUBLE);
    private static final Storage INSTANT = new Storage("TIMESTAMP WITH TIME ZONE", StandardCodec.INSTANT);

    private static final Map<Class<?>, Storage> BY_JAVA_TYPE = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(Integer.class, INTEGER),
            Map.entry(Long.class, LONG),
            Map.entry(BigInteger.class, BIG_INTEGER),
            Map.entry(Float.class, new Storage("REAL", PlainCodec.FLOAT)),
            Map.entry(Double.class, DOUBLE),
            Map.entry(BigDecimal.class, new Storage("DECFLOAT(100)", StandardCodec.DECIMAL)),
            Map.entry(Boolean.class, new Storage("BOOLEAN", PlainCodec.BOOLEAN)),
            Map.entry(Instant.class, INSTANT),
            Map.entry(LocalDate.class, new Storage("DATE", StandardCodec.DATEONLY)),
            Map.entry(LocalTime.class, new Storage("TIME(6)", StandardCodec.TIME)),
            Map.entry(UUID.class, new Storage("UUID", StandardCodec.UUID)),
            Map.entry(byte[].class, new Storage("VARBINARY", PlainCodec.BYTES)));

    private static final Storage JSON = new Storage("JSON", new H2Json());
    private static final Storage BINARY_TEXT = new Storage("VARBINARY", PlainCodec.TEXT_AS_BYTES);

    private H2Types() {}

    static String column(DataType type) {
        if (type instanceof StringType string) {
            String name = string.binary() ? "VARBINARY(" : string.fixed() ? "CHAR(" : "VARCHAR(";
            return name + string.length() + ")";
        }
        if (type instanceof SpecialTextType text && text.kind() == SpecialTextType.Kind.CITEXT) {
            return "VARCHAR_IGNORECASE";
        }
        if (type instanceof DecimalType decimal && decimal.precision() > 0) {
            return "DECIMAL(" + decimal.precision() + "," + decimal.scale() + ")";
        }
        if (type instanceof EnumType words) {
            return words.values().stream()
                    .map(word -> "'" + word.replace("'", "''") + "'")
                    .collect(Collectors.joining(", ", "ENUM(", ")"));
        }
        return type instanceof IntegerType integer
                ? integer(integer)
                : storage(type).name();
    }

    static Codec codec(DataType type) {
        return storage(type).codec();
    }

    /** Asked for every value, so the types that most columns have come first, without a look into the map. */
    private static Storage storage(DataType type) {
        if (type instanceof StringType string) {
            return string.binary() ? BINARY_TEXT : TEXT;
        }
        if (type instanceof IntegerType integer) {
            return whole(integer.javaType());
        }
        if (type instanceof DateType) {
            return INSTANT;
        }
        if (type instanceof FloatType number && number.kind() != FloatType.Kind.REAL) {
            return DOUBLE;
        }
        if (type instanceof TextType || type instanceof EnumType) {
            return TEXT;
        }
        if (type instanceof JsonType) {
            return JSON;
        }
        Storage storage = BY_JAVA_TYPE.get(type.javaType());
        if (type instanceof VirtualType) {
            throw new IllegalArgumentException("A " + type.name() + " attribute has no column.");
        }
        if (storage == null || (type instanceof SpecialTextType text && text.kind() != SpecialTextType.Kind.CITEXT)) {
            throw Unsupported.type("H2", type);
        }
        return storage;
    }

    private static Storage whole(Class<?> javaType) {
        return javaType == Integer.class ? INTEGER : javaType == Long.class ? LONG : BIG_INTEGER;
    }

    private static String integer(IntegerType type) {
        return switch (type.size()) {
            case TINYINT, SMALLINT -> "SMALLINT";
            case MEDIUMINT, INTEGER -> "INTEGER";
            case BIGINT -> "BIGINT";
        };
    }

    private record Storage(String name, Codec codec) {}
}
