package org.sequelize4j.typed;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Column;
import org.sequelize4j.DataTypes;
import org.sequelize4j.definition.Converters;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.DecimalType;
import org.sequelize4j.type.FloatType;
import org.sequelize4j.type.IntegerType;
import org.sequelize4j.type.StringType;

/** The data type of an accessor with its converter, and with what its {@code @Column} says about length, precision and sign. */
final class ColumnTypes {
    private final Class<?> model;
    private final Converters converters;

    ColumnTypes(Class<?> model, Converters converters) {
        this.model = model;
        this.converters = converters;
    }

    DataType of(TypedAttribute attribute) {
        FoundConverter converter = FoundConverter.of(model, attribute, converters);
        if (converter != null) {
            return converter.over(said(attribute, JavaTypes.of(converter.types().stored())));
        }
        TypeResolution types = new TypeResolution(model);
        Class<?> element = types.argument(attribute.accessor().getGenericReturnType(), 0);
        if (!JavaTypes.isKnown(attribute.type()) || (element != null && ModelInterface.isOne(element))) {
            throw Misfit.noColumnType(model, attribute.accessor(), attribute.type(), types);
        }
        return said(attribute, JavaTypes.of(attribute.type()));
    }

    private DataType said(TypedAttribute attribute, DataType plain) {
        Column column = attribute.accessor().getAnnotation(Column.class);
        if (column == null) {
            return plain;
        }
        DataType type = text(model, attribute, column, plain);
        type = number(model, attribute, column, type);
        return column.unsigned() ? unsigned(model, attribute, type) : type;
    }

    private static DataType text(Class<?> model, TypedAttribute attribute, Column column, DataType type) {
        if (column.text() && column.length() != 0) {
            throw refusal(model, attribute, "text = true and length = " + column.length(), "one of the two", null);
        }
        if (column.text()) {
            require(type instanceof StringType, model, attribute, "text = true", "String", type);
            return DataTypes.TEXT;
        }
        if (column.length() != 0) {
            String given = "length = " + column.length();
            require(type instanceof StringType, model, attribute, given, "String", type);
            require(column.length() > 0, model, attribute, given, "a length above 0", null);
            return type instanceof StringType text && text.fixed()
                    ? DataTypes.CHAR(column.length())
                    : DataTypes.STRING(column.length());
        }
        return type;
    }

    private static DataType number(Class<?> model, TypedAttribute attribute, Column column, DataType type) {
        if (column.precision() == 0 && column.scale() == 0) {
            return type;
        }
        String given = "precision = " + column.precision() + " and scale = " + column.scale();
        require(type instanceof DecimalType, model, attribute, given, "BigDecimal", type);
        boolean sensible = column.precision() > 0 && column.scale() >= 0 && column.scale() <= column.precision();
        require(sensible, model, attribute, given, "a precision above 0 and a scale from 0 to the precision", null);
        return DataTypes.DECIMAL(column.precision(), column.scale());
    }

    private static DataType unsigned(Class<?> model, TypedAttribute attribute, DataType type) {
        if (attribute.type() == BigInteger.class && type.equals(DataTypes.DECIMAL)) {
            return DataTypes.UNSIGNED(DataTypes.BIGINT);
        }
        boolean number = type instanceof IntegerType || type instanceof DecimalType || type instanceof FloatType;
        require(number, model, attribute, "unsigned = true", "numbers", type);
        return DataTypes.UNSIGNED(type);
    }

    private static void require(
            boolean fits,
            Class<?> model,
            TypedAttribute attribute,
            String given,
            String allowed,
            @Nullable DataType type) {
        if (!fits) {
            throw refusal(model, attribute, given, allowed, type);
        }
    }

    private static DefinitionException refusal(
            Class<?> model, TypedAttribute attribute, String given, String allowed, @Nullable DataType type) {
        String reason = type == null
                ? "allowed is " + allowed + "."
                : "that is for " + allowed + ", and the accessor returns "
                        + attribute.type().getSimpleName() + ".";
        return Misfit.refusal(model, attribute.accessor(), "has @Column with " + given + "; " + reason);
    }
}
