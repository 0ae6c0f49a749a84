package org.sequelize4j;

import java.util.List;
import org.sequelize4j.error.Given;
import org.sequelize4j.type.ArrayType;
import org.sequelize4j.type.BlobType;
import org.sequelize4j.type.BooleanType;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.DateOnlyType;
import org.sequelize4j.type.DateType;
import org.sequelize4j.type.DecimalType;
import org.sequelize4j.type.EnumType;
import org.sequelize4j.type.FloatType;
import org.sequelize4j.type.HstoreType;
import org.sequelize4j.type.IntegerType;
import org.sequelize4j.type.JsonType;
import org.sequelize4j.type.RangeType;
import org.sequelize4j.type.SpecialTextType;
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
    public static final DataType TINYINT = integer(IntegerType.Size.TINYINT, 0);
    public static final DataType SMALLINT = integer(IntegerType.Size.SMALLINT, 0);
    public static final DataType MEDIUMINT = integer(IntegerType.Size.MEDIUMINT, 0);
    public static final DataType INTEGER = integer(IntegerType.Size.INTEGER, 0);
    public static final DataType BIGINT = integer(IntegerType.Size.BIGINT, 0);
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
    /** Text that is equal in either case; PostgreSQL with its extension citext, and SQLite. */
    public static final DataType CITEXT = new SpecialTextType(SpecialTextType.Kind.CITEXT);

    public static final DataType TSVECTOR = new SpecialTextType(SpecialTextType.Kind.TSVECTOR);
    public static final DataType CIDR = new SpecialTextType(SpecialTextType.Kind.CIDR);
    public static final DataType INET = new SpecialTextType(SpecialTextType.Kind.INET);
    public static final DataType MACADDR = new SpecialTextType(SpecialTextType.Kind.MACADDR);
    public static final DataType MACADDR8 = new SpecialTextType(SpecialTextType.Kind.MACADDR8);
    public static final DataType HSTORE = new HstoreType();
    public static final DataType VIRTUAL = new VirtualType();

    private DataTypes() {}

    public static DataType STRING(int length) {
        return new StringType(length, false, false);
    }

    public static DataType CHAR(int length) {
        return new StringType(length, true, false);
    }

    /** The variant of STRING or CHAR that compares bytes, not letters: Sequelize's {@code STRING.BINARY}. */
    public static DataType BINARY(DataType type) {
        if (type instanceof StringType text) {
            return new StringType(text.length(), text.fixed(), true);
        }
        throw new IllegalArgumentException("Only STRING and CHAR have a binary variant, and " + named("BINARY", type)
                + " has none; for bytes there is BLOB.");
    }

    public static DataType TEXT(TextType.Size size) {
        return new TextType(Given.to("TEXT(…)", size, "one of " + List.of(TextType.Size.values())));
    }

    /** With the width in digits that MySQL and MariaDB show; it limits no value. */
    public static DataType TINYINT(int width) {
        return integer(IntegerType.Size.TINYINT, width);
    }

    /** With a width, as {@link #TINYINT(int)}. */
    public static DataType SMALLINT(int width) {
        return integer(IntegerType.Size.SMALLINT, width);
    }

    /** With a width, as {@link #TINYINT(int)}. */
    public static DataType MEDIUMINT(int width) {
        return integer(IntegerType.Size.MEDIUMINT, width);
    }

    /** With a width, as {@link #TINYINT(int)}. */
    public static DataType INTEGER(int width) {
        return integer(IntegerType.Size.INTEGER, width);
    }

    /** With a width, as {@link #TINYINT(int)}. */
    public static DataType BIGINT(int width) {
        return integer(IntegerType.Size.BIGINT, width);
    }

    /** With the digits in all and after the point that MySQL and MariaDB show; 0 for none stated. */
    public static DataType FLOAT(int length, int decimals) {
        return new FloatType(FloatType.Kind.FLOAT, false, false, length, decimals);
    }

    /** With a length, as {@link #FLOAT(int, int)}. */
    public static DataType REAL(int length, int decimals) {
        return new FloatType(FloatType.Kind.REAL, false, false, length, decimals);
    }

    /** With a length, as {@link #FLOAT(int, int)}. */
    public static DataType DOUBLE(int length, int decimals) {
        return new FloatType(FloatType.Kind.DOUBLE, false, false, length, decimals);
    }

    /** Whole numbers of so many digits. */
    public static DataType DECIMAL(int precision) {
        return new DecimalType(precision, 0, false);
    }

    public static DataType DECIMAL(int precision, int scale) {
        return new DecimalType(precision, scale, false);
    }

    public static DataType DATE(int precision) {
        return new DateType(precision);
    }

    public static DataType BLOB(TextType.Size size) {
        return new BlobType(Given.to("BLOB(…)", size, "one of " + List.of(TextType.Size.values())));
    }

    public static DataType ENUM(String... values) {
        return new EnumType(Given.all("ENUM(…)", values, "texts"), null);
    }

    /** A list of values of one type, where the database has arrays. */
    public static DataType ARRAY(DataType element) {
        return new ArrayType(Given.to("ARRAY(…)", element, "the type of its elements, such as INTEGER"));
    }

    /** A range of numbers, days or points in time, on PostgreSQL; its values are {@link org.sequelize4j.type.Range}. */
    public static DataType RANGE(DataType element) {
        return new RangeType(Given.to("RANGE(…)", element, "the type of its bounds, such as INTEGER"));
    }

    /** No column: a value on the instance only, and what is loaded with it when a query names it. */
    public static DataType VIRTUAL(DataType returns, String... dependencies) {
        return new VirtualType(
                Given.to("VIRTUAL(…)", returns, "a data type"),
                Given.all("VIRTUAL(…)", dependencies, "names of attributes"));
    }

    /** The unsigned variant of a number type; stored as a signed one with a CHECK where the database has no unsigned numbers. */
    public static DataType UNSIGNED(DataType type) {
        if (type instanceof IntegerType integer) {
            return new IntegerType(integer.size(), true, integer.zerofill(), integer.width());
        }
        if (type instanceof FloatType floating) {
            return new FloatType(floating.kind(), true, floating.zerofill(), floating.length(), floating.decimals());
        }
        if (type instanceof DecimalType decimal) {
            return new DecimalType(decimal.precision(), decimal.scale(), true, decimal.zerofill());
        }
        throw new IllegalArgumentException(
                "Only number types can be unsigned, and " + named("UNSIGNED", type) + " is none.");
    }

    /** The variant of a number type that MySQL and MariaDB show with zeros in front; they make it unsigned, too. */
    public static DataType ZEROFILL(DataType type) {
        if (type instanceof IntegerType integer) {
            return new IntegerType(integer.size(), integer.unsigned(), true, integer.width());
        }
        if (type instanceof FloatType floating) {
            return new FloatType(floating.kind(), floating.unsigned(), true, floating.length(), floating.decimals());
        }
        if (type instanceof DecimalType decimal) {
            return new DecimalType(decimal.precision(), decimal.scale(), decimal.unsigned(), true);
        }
        throw new IllegalArgumentException(
                "Only number types can be filled with zeros, and " + named("ZEROFILL", type) + " is none.");
    }

    private static String named(String variant, DataType type) {
        return Given.to(variant + "(…)", type, "a data type").name();
    }

    private static DataType integer(IntegerType.Size size, int width) {
        return new IntegerType(size, false, false, width);
    }
}
