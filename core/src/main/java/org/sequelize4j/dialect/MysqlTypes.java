package org.sequelize4j.dialect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.sequelize4j.type.UuidType;
import org.sequelize4j.type.VirtualType;

/** The names that MariaDB and MySQL have for each type, as Sequelize declares columns, and how its values travel. */
final class MysqlTypes {
    private static final Map<Class<?>, Storage> BY_JAVA_TYPE = Map.ofEntries(
            Map.entry(String.class, new Storage("TEXT", "CHAR", PlainCodec.TEXT)),
            Map.entry(Integer.class, new Storage("INTEGER", "SIGNED", PlainCodec.INTEGER)),
            Map.entry(Long.class, new Storage("BIGINT", "SIGNED", PlainCodec.LONG)),
            Map.entry(BigInteger.class, new Storage("BIGINT UNSIGNED", "UNSIGNED", MysqlCodec.BIG_INTEGER)),
            Map.entry(Float.class, new Storage("REAL", "DOUBLE", PlainCodec.FLOAT)),
            Map.entry(Double.class, new Storage("DOUBLE PRECISION", "DOUBLE", PlainCodec.DOUBLE)),
            Map.entry(BigDecimal.class, new Storage("DECIMAL", "DECIMAL(65,30)", StandardCodec.DECIMAL)),
            Map.entry(Boolean.class, new Storage("TINYINT(1)", "SIGNED", PlainCodec.BOOLEAN)),
            Map.entry(LocalDate.class, new Storage("DATE", "DATE", new SqliteCodec.AsText(new DateOnlyType()))),
            Map.entry(LocalTime.class, new Storage("TIME", "TIME(6)", MysqlCodec.TIME)),
            Map.entry(UUID.class, new Storage("CHAR(36) BINARY", "CHAR(36)", new SqliteCodec.AsText(new UuidType()))),
            Map.entry(byte[].class, new Storage("BLOB", "BINARY", PlainCodec.BYTES)));

    private static final Storage JSON = new Storage("JSON", "CHAR", SqliteCodec.JSON);
    private static final Storage WORD = new Storage("TEXT", "CHAR", PlainCodec.TEXT);

    private MysqlTypes() {}

    /** The type of a column. */
    static String column(DataType type) {
        if (type instanceof StringType string) {
            return (string.fixed() ? "CHAR(" : "VARCHAR(") + string.length() + ")" + (string.binary() ? " BINARY" : "");
        }
        if (type instanceof IntegerType integer) {
            return integer.sized() + sign(integer.unsigned(), integer.zerofill());
        }
        if (type instanceof FloatType number) {
            String name = number.kind() == FloatType.Kind.DOUBLE
                    ? "DOUBLE PRECISION"
                    : number.kind().name();
            return name + number.size() + sign(number.unsigned(), number.zerofill());
        }
        if (type instanceof DecimalType decimal) {
            return "DECIMAL" + decimal.size() + sign(decimal.unsigned(), decimal.zerofill());
        }
        if (type instanceof DateType date) {
            return digits(date) == 0 ? "DATETIME" : "DATETIME(" + date.precision() + ")";
        }
        if (type instanceof TextType text && !(text.size() == TextType.Size.REGULAR)) {
            return text.size() + "TEXT";
        }
        if (type instanceof BlobType blob && !(blob.size() == TextType.Size.REGULAR)) {
            return blob.size() + "BLOB";
        }
        if (type instanceof EnumType named) {
            return named.values().stream()
                    .map(word -> "'" + word.replace("\\", "\\\\").replace("'", "''") + "'")
                    .collect(Collectors.joining(", ", "ENUM(", ")"));
        }
        return storage(type).name();
    }

    private static String sign(boolean unsigned, boolean zerofill) {
        return (unsigned ? " UNSIGNED" : "") + (zerofill ? " ZEROFILL" : "");
    }

    /** The name inside CAST, which takes few of the types that columns have. */
    static String cast(DataType type) {
        if (type instanceof DecimalType decimal && decimal.precision() > 0) {
            return "DECIMAL(" + decimal.precision() + "," + decimal.scale() + ")";
        }
        if (type instanceof IntegerType integer && integer.unsigned()) {
            return "UNSIGNED";
        }
        return type instanceof DateType ? "DATETIME(6)" : storage(type).cast();
    }

    static Codec codec(DataType type) {
        return type instanceof DateType date
                ? MysqlCodec.Moment.ofDigits(digits(date))
                : storage(type).codec();
    }

    /** A DATE that states none keeps whole seconds, as Sequelize's does here. */
    static int digits(DateType type) {
        return type.stated() ? type.precision() : 0;
    }

    private static Storage storage(DataType type) {
        if (type instanceof EnumType) {
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
            throw Unsupported.type("This database", type);
        }
        return storage;
    }

    private record Storage(String name, String cast, Codec codec) {}
}
