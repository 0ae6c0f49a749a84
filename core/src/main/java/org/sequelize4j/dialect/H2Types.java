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
import org.sequelize4j.type.DecimalType;
import org.sequelize4j.type.EnumType;
import org.sequelize4j.type.IntegerType;
import org.sequelize4j.type.JsonType;
import org.sequelize4j.type.SpecialTextType;
import org.sequelize4j.type.StringType;
import org.sequelize4j.type.VirtualType;

/**
 * H2's name for each type, and how its values travel. TEXT and BLOB are VARCHAR and VARBINARY without a length, since large
 * objects can be neither indexed nor referenced.
 */
final class H2Types {
    private static final Storage TEXT = new Storage("VARCHAR", PlainCodec.TEXT);

    private static final Map<Class<?>, Storage> BY_JAVA_TYPE = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(Integer.class, new Storage("INTEGER", PlainCodec.INTEGER)),
            Map.entry(Long.class, new Storage("BIGINT", PlainCodec.LONG)),
            Map.entry(BigInteger.class, new Storage("BIGINT", StandardCodec.BIG_INTEGER)),
            Map.entry(Float.class, new Storage("REAL", PlainCodec.FLOAT)),
            Map.entry(Double.class, new Storage("DOUBLE PRECISION", PlainCodec.DOUBLE)),
            Map.entry(BigDecimal.class, new Storage("DECFLOAT(100)", StandardCodec.DECIMAL)),
            Map.entry(Boolean.class, new Storage("BOOLEAN", PlainCodec.BOOLEAN)),
            Map.entry(Instant.class, new Storage("TIMESTAMP WITH TIME ZONE", StandardCodec.INSTANT)),
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

    private static Storage storage(DataType type) {
        if (type instanceof JsonType) {
            return JSON;
        }
        if (type instanceof EnumType) {
            return TEXT;
        }
        if (type instanceof StringType string && string.binary()) {
            return BINARY_TEXT;
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

    private static String integer(IntegerType type) {
        return switch (type.size()) {
            case TINYINT, SMALLINT -> "SMALLINT";
            case MEDIUMINT, INTEGER -> "INTEGER";
            case BIGINT -> "BIGINT";
        };
    }

    private record Storage(String name, Codec codec) {}
}
