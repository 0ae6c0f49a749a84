package org.sequelize4j.load;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.DataTypes;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.dialect.ColumnReader;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.query.Operand;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.DecimalType;
import org.sequelize4j.type.FloatType;
import org.sequelize4j.type.IntegerType;

/**
 * Chooses how a selected expression is read, so that every database gives the same Java type: what has the type of an
 * attribute is read as that, counts and sums of whole numbers are Long, averages are Double.
 */
final class ValueReaders {
    private final Dialect dialect;

    ValueReaders(Dialect dialect) {
        this.dialect = dialect;
    }

    ColumnReader of(Operand operand) {
        DataType type = typeOf(operand);
        if (type != null) {
            return dialect.reader(type);
        }
        if (operand instanceof Operand.AggregateOperand value) {
            return ofAggregate(value);
        }
        return operand instanceof Operand.FunctionOperand function ? ofFunction(function) : ValueReaders::plain;
    }

    private ColumnReader ofFunction(Operand.FunctionOperand function) {
        DataType argument = function.arguments().isEmpty()
                ? null
                : typeOf(function.arguments().get(0));
        return switch (function.name().toLowerCase(Locale.ROOT)) {
            case "count" -> ValueReaders::wholeNumber;
            case "min", "max" -> argument == null ? ValueReaders::plain : dialect.reader(argument);
            case "sum" -> ofSum(argument);
            case "avg" -> ValueReaders::floating;
            default -> ValueReaders::plain;
        };
    }

    private ColumnReader ofAggregate(Operand.AggregateOperand value) {
        Attribute attribute = value.attribute();
        DataType type = attribute == null ? null : attribute.type();
        return switch (value.aggregate()) {
            case COUNT -> ValueReaders::wholeNumber;
            case EXISTS -> dialect.reader(DataTypes.BOOLEAN);
            case SUM -> ofSum(type);
            case AVG -> ValueReaders::floating;
            case MIN, MAX -> type == null ? ValueReaders::plain : dialect.reader(type);
        };
    }

    private ColumnReader ofSum(@Nullable DataType summed) {
        DataType argument = summed == null ? null : summed.stored();
        if (argument instanceof IntegerType) {
            return ValueReaders::wholeNumber;
        }
        if (argument instanceof FloatType) {
            return ValueReaders::floating;
        }
        return argument instanceof DecimalType ? dialect.reader(argument) : ValueReaders::plain;
    }

    private static @Nullable DataType typeOf(Operand operand) {
        if (operand instanceof Operand.AttributeOperand attribute) {
            return attribute.attribute().type();
        }
        if (operand instanceof Operand.CastOperand cast) {
            return cast.type();
        }
        if (operand instanceof Operand.JsonOperand json) {
            return json.document().attribute().type().stored();
        }
        if (operand instanceof Operand.TruthOperand) {
            return DataTypes.BOOLEAN;
        }
        return operand instanceof Operand.ValueOperand value ? value.type() : null;
    }

    /** Long, or BigInteger where that is too small. */
    private static @Nullable Object wholeNumber(ResultSet rows, int index) throws SQLException {
        Object value = rows.getObject(index);
        if (value instanceof BigDecimal decimal) {
            BigInteger whole = decimal.toBigInteger();
            return whole.bitLength() < Long.SIZE ? (Object) whole.longValue() : whole;
        }
        return value instanceof Number number ? (Object) number.longValue() : value;
    }

    private static @Nullable Object floating(ResultSet rows, int index) throws SQLException {
        Object value = rows.getObject(index);
        return value instanceof Number number ? (Object) number.doubleValue() : value;
    }

    private static @Nullable Object plain(ResultSet rows, int index) throws SQLException {
        Object value = rows.getObject(index);
        return value instanceof Integer || value instanceof Short || value instanceof Byte
                ? (Object) ((Number) value).longValue()
                : value;
    }
}
