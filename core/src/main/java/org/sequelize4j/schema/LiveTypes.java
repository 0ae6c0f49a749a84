package org.sequelize4j.schema;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.sequelize4j.DataTypes;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.EnumType;

/** The data types that values of live columns travel as, found by what the database calls the type. */
public final class LiveTypes {
    /** By a part of the name, the more special ones first. */
    private static final Map<String, DataType> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put("tinyint(1)", DataTypes.BOOLEAN);
        BY_NAME.put("bool", DataTypes.BOOLEAN);
        BY_NAME.put("bigint unsigned", DataTypes.UNSIGNED(DataTypes.BIGINT));
        BY_NAME.put("int", DataTypes.BIGINT);
        BY_NAME.put("char", DataTypes.TEXT);
        BY_NAME.put("text", DataTypes.TEXT);
        BY_NAME.put("timestamp", DataTypes.DATE(6));
        BY_NAME.put("datetime", DataTypes.DATE(6));
        BY_NAME.put("date", DataTypes.DATEONLY);
        BY_NAME.put("time", DataTypes.TIME);
        BY_NAME.put("dec", DataTypes.DECIMAL);
        BY_NAME.put("numeric", DataTypes.DECIMAL);
        BY_NAME.put("double", DataTypes.DOUBLE);
        BY_NAME.put("real", DataTypes.DOUBLE);
        BY_NAME.put("float", DataTypes.DOUBLE);
        BY_NAME.put("uuid", DataTypes.UUID);
        BY_NAME.put("blob", DataTypes.BLOB);
        BY_NAME.put("binary", DataTypes.BLOB);
        BY_NAME.put("bytea", DataTypes.BLOB);
        BY_NAME.put("jsonb", DataTypes.JSONB);
        BY_NAME.put("json", DataTypes.JSON);
    }

    private LiveTypes() {}

    /** What the column's values are; text that the database takes as it likes when nothing is known of the type. */
    public static DataType of(ColumnDescription column, Dialect dialect) {
        if (!column.enumValues().isEmpty() && !column.type().endsWith("[]")) {
            return new EnumType(column.enumValues(), null);
        }
        String name = column.type().toLowerCase(Locale.ROOT);
        if (name.endsWith("[]")) {
            return DataTypes.ARRAY(named(name.substring(0, name.indexOf("[]")), dialect));
        }
        return named(name, dialect);
    }

    private static DataType named(String name, Dialect dialect) {
        if (name.endsWith("range")) {
            return unknown(dialect);
        }
        return BY_NAME.entrySet().stream()
                .filter(known -> name.contains(known.getKey()))
                .findFirst()
                .<DataType>map(Map.Entry::getValue)
                .orElseGet(() -> unknown(dialect));
    }

    private static DataType unknown(Dialect dialect) {
        return dialect.can(Capability.RANGES) ? DataTypes.INET : DataTypes.TEXT;
    }
}
