package org.sequelize4j;

import java.util.stream.Stream;
import org.sequelize4j.error.Given;
import org.sequelize4j.type.BlobType;
import org.sequelize4j.type.BooleanType;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.DateOnlyType;
import org.sequelize4j.type.DateType;
import org.sequelize4j.type.DecimalType;
import org.sequelize4j.type.EnumType;
import org.sequelize4j.type.FloatType;
import org.sequelize4j.type.IntegerType;
import org.sequelize4j.type.JsonType;
import org.sequelize4j.type.StringType;
import org.sequelize4j.type.TextType;
import org.sequelize4j.type.TimeType;
import org.sequelize4j.type.UuidType;
import org.sequelize4j.type.VirtualType;

/** The data types under Sequelize's names, for {@code import static}. */
public final class DataTypes {
    public static final DataType STRING = new StringType(255, false, false);
    public static final DataType CHAR = new StringType(255, true, false);
    public static final DataType TEXT = new TextType(TextType.Size.REGULAR);
    public static final DataType TINYINT = integer(IntegerType.Size.TINYINT);
    public static final DataType SMALLINT = integer(IntegerType.Size.SMALLINT);
    public static final DataType MEDIUMINT = integer(IntegerType.Size.MEDIUMINT);
    public static final DataType INTEGER = integer(IntegerType.Size.INTEGER);
    public static final DataType BIGINT = integer(IntegerType.Size.BIGINT);
    public static final DataType FLOAT = new FloatType(FloatType.Kind.FLOAT, false);
    public static final DataType REAL = new FloatType(FloatType.Kind.REAL, false);
    public static final DataType DOUBLE = new FloatType(FloatType.Kind.DOUBLE, false);
    public static final DataType DECIMAL = new DecimalType(0, 0, false);
    public static final DataType BOOLEAN = new BooleanType();
    /** A point in time. */
    public static final DataType DATE = DateType.USUAL;

    public static final DataType DATEONLY = new DateOnlyType();
    public static final DataType TIME = new TimeType();
    public static final DataType UUID = new UuidType();
    public static final DataType BLOB = new BlobType(TextType.Size.REGULAR);
    public static final DataType JSON = new JsonType(false);
    public static final DataType JSONB = new JsonType(true);
    public static final DataType VIRTUAL = new VirtualType();

    private DataTypes() {}

    public static DataType STRING(int length) {
        return new StringType(length, false, false);
    }

    public static DataType CHAR(int length) {
        return new StringType(length, true, false);
    }

    public static DataType TEXT(TextType.Size size) {
        return new TextType(size);
    }

    public static DataType DECIMAL(int precision, int scale) {
        return new DecimalType(precision, scale, false);
    }

    public static DataType DATE(int precision) {
        return new DateType(precision);
    }

    public static DataType BLOB(TextType.Size size) {
        return new BlobType(size);
    }

    public static DataType ENUM(String... values) {
        return new EnumType(
                Stream.of(values)
                        .map(value -> Given.to("ENUM(…)", value, "texts"))
                        .toList(),
                null);
    }

    /** The unsigned variant of a number type; stored as a signed one with a CHECK where the database has no unsigned numbers. */
    public static DataType UNSIGNED(DataType type) {
        if (type instanceof IntegerType integer) {
            return new IntegerType(integer.size(), true, integer.zerofill());
        }
        if (type instanceof FloatType floating) {
            return new FloatType(floating.kind(), true);
        }
        if (type instanceof DecimalType decimal) {
            return new DecimalType(decimal.precision(), decimal.scale(), true);
        }
        throw new IllegalArgumentException("Only number types can be unsigned, and " + type.name() + " is none.");
    }

    private static DataType integer(IntegerType.Size size) {
        return new IntegerType(size, false, false);
    }
}
