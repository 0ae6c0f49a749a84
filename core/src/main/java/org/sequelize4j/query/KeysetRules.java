package org.sequelize4j.query;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.DataTypes;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Operand.AggregateOperand;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.Operand.CastOperand;
import org.sequelize4j.query.Operand.FunctionOperand;
import org.sequelize4j.query.Operand.JsonOperand;
import org.sequelize4j.type.DataType;

/** What rows may be sorted by where a statement goes on behind a row: values that are compared as they are sorted. */
final class KeysetRules {
    private static final Set<String> CHANGING = Set.of("random", "rand", "uuid", "gen_random_uuid", "random_uuid");

    private KeysetRules() {}

    /** The type of the values; null where the database alone knows it. */
    static @Nullable DataType type(Operand operand) {
        if (operand instanceof AttributeOperand column) {
            return column.attribute().type();
        }
        if (operand instanceof CastOperand cast) {
            return cast.type();
        }
        if (operand instanceof AggregateOperand value) {
            return switch (value.aggregate()) {
                case MIN, MAX ->
                    value.attribute() == null ? null : value.attribute().type();
                case EXISTS -> DataTypes.BOOLEAN;
                case COUNT, SUM, AVG -> null;
            };
        }
        return null;
    }

    /**
     * Refuses what a cursor cannot go on from.
     *
     * @throws QueryException with the reason
     */
    static void check(ModelDefinition model, Operand operand) {
        AttributeOperand many = leadingToMany(operand);
        if (many != null) {
            throw refused(
                    model,
                    operand,
                    "which is of many rows, and a cursor holds one value. Write withMax(\""
                            + many.path().steps().get(0).as() + "\", \""
                            + many.attribute().name() + "\", m -> m.as(\"last\")) and orderBy(\"last\").");
        }
        if (operand instanceof JsonOperand json) {
            throw refused(
                    model,
                    operand,
                    "where one row may have a number and another one a text, which databases sort in ways in which they do"
                            + " not compare them. Say the type: cast(" + OperandWords.code(json) + ", INTEGER).");
        }
        if (operand instanceof FunctionOperand function
                && CHANGING.contains(function.name().toLowerCase(Locale.ROOT))) {
            throw refused(
                    model, operand, "which gives another value each time, so that no row has a place to go on from.");
        }
        DataType type = type(operand);
        if (type != null && !CursorValues.areHeld(type)) {
            throw refused(
                    model,
                    operand,
                    "which is of the type " + type.name()
                            + "; a cursor can hold texts, words of an ENUM, numbers, booleans, UUIDs, dates and times."
                            + " Databases sort the others in ways in which they do not compare them.");
        }
    }

    private static QueryException refused(ModelDefinition model, Operand operand, String why) {
        return new QueryException(
                "The rows of \"" + model.name() + "\" are sorted by " + OperandWords.of(model, operand) + ", " + why);
    }

    private static @Nullable AttributeOperand leadingToMany(Operand operand) {
        if (operand instanceof AttributeOperand column) {
            return column.path().steps().stream().anyMatch(AssociationDefinition::toMany) ? column : null;
        }
        if (operand instanceof CastOperand cast) {
            return leadingToMany(cast.operand());
        }
        if (operand instanceof FunctionOperand function) {
            for (Operand argument : function.arguments()) {
                AttributeOperand many = leadingToMany(argument);
                if (many != null) {
                    return many;
                }
            }
        }
        return null;
    }
}
