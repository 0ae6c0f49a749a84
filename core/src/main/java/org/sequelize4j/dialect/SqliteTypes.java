package org.sequelize4j.dialect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.sequelize4j.type.BlobType;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.DateOnlyType;
import org.sequelize4j.type.DateType;
import org.sequelize4j.type.DecimalType;
import org.sequelize4j.type.EnumType;
import org.sequelize4j.type.FloatType;
import org.sequelize4j.type.IntegerType;
import org.sequelize4j.type.JsonType;
import org.sequelize4j.type.SpecialTextType;
import org.sequelize4j.type.StringType;
import org.sequelize4j.type.TextType;
import org.sequelize4j.type.TimeType;
import org.sequelize4j.type.UuidType;
import org.sequelize4j.type.VirtualType;

/** SQLite's name for each type, as Sequelize declares columns, and how its values travel. */
final class SqliteTypes {
    private static final Map<Class<?>, Storage> BY_JAVA_TYPE = Map.ofEntries(
            Map.entry(String.class, new Storage("TEXT", "TEXT", PlainCodec.TEXT)),
            Map.entry(Integer.class, new Storage("INTEGER", "INTEGER", SqliteCodec.INTEGER)),
            Map.entry(Long.class, new Storage("INTEGER", "INTEGER", PlainCodec.LONG)),
            Map.entry(BigInteger.class, new Storage("BIGINT", "INTEGER", SqliteCodec.BIG_INTEGER)),
            Map.entry(Float.class, new Storage("REAL", "REAL", PlainCodec.FLOAT)),
            Map.entry(Double.class, new Storage("DOUBLE PRECISION", "REAL", PlainCodec.DOUBLE)),
            Map.entry(BigDecimal.class, new Storage("DECIMAL", "NUMERIC", SqliteCodec.DECIMAL)),
            Map.entry(Boolean.class, new Storage("TINYINT(1)", "INTEGER", PlainCodec.BOOLEAN)),
            Map.entry(Instant.class, new Storage("DATETIME", "TEXT", new SqliteCodec.Moment(new DateType(6)))),
            Map.entry(LocalDate.class, new Storage("DATE", "TEXT", new SqliteCodec.AsText(new DateOnlyType()))),
            Map.entry(LocalTime.class, new Storage("TIME", "TEXT", new SqliteCodec.AsText(new TimeType()))),
            Map.entry(UUID.class, new Storage("UUID", "TEXT", new SqliteCodec.AsText(new UuidType()))),
            Map.entry(byte[].class, new Storage("BLOB", "BLOB", PlainCodec.BYTES)));

    private static final Storage JSON = new Storage("JSON", "TEXT", SqliteCodec.JSON);
    private static final Storage WORD = new Storage("TEXT", "TEXT", PlainCodec.TEXT);

    private SqliteTypes() {}

    /** The type of a column; TEXT for an ENUM. */
    static String column(DataType type) {
        if (type instanceof StringType string) {
            String word = string.fixed() ? "CHAR" : "VARCHAR";
            return word + (string.binary() ? " BINARY(" : "(") + string.length() + ")";
        }
        if (type instanceof DecimalType decimal) {
            return "DECIMAL" + decimal.size();
        }
        if (type instanceof IntegerType integer) {
            return integer.sized();
        }
        if (type instanceof FloatType floating) {
            return (floating.kind() == FloatType.Kind.DOUBLE ? "DOUBLE PRECISION" : floating.kind()) + floating.size();
        }
        if (isCaseless(type)) {
            return "TEXT COLLATE NOCASE";
        }
        if (type instanceof BlobType blob) {
            return blob.size() == TextType.Size.REGULAR ? "BLOB" : blob.size() + "BLOB";
        }
        return storage(type).name();
    }

    /** The name inside CAST: DATETIME and others there would turn text into a number. */
    static String cast(DataType type) {
        return storage(type).cast();
    }

    static Codec codec(DataType type) {
        return storage(type).codec();
    }

    private static Storage storage(DataType type) {
        if (type instanceof EnumType || isCaseless(type)) {
            return WORD;
        }
        if (type instanceof JsonType) {
            return JSON;
        }
        Storage storage = BY_JAVA_TYPE.get(type.javaType());
        if (type instanceof VirtualType) {
            throw new IllegalArgumentException("A " + type.name() + " attribute has no column.");
        }
        if (storage == null || type instanceof SpecialTextType) {
            throw Unsupported.type("SQLite", type);
        }
        return storage;
    }

    private static boolean isCaseless(DataType type) {
        return type instanceof SpecialTextType text && text.kind() == SpecialTextType.Kind.CITEXT;
    }

    private record Storage(String name, String cast, Codec codec) {}
}
