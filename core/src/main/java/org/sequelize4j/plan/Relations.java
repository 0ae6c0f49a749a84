package org.sequelize4j.plan;

import org.sequelize4j.query.Operand;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.Operand.JsonOperand;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.sql.JsonForm;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.SqlExpression.Related.Kind;
import org.sequelize4j.type.ArrayType;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.EnumType;
import org.sequelize4j.type.RangeType;

/** Translates the conditions of text, arrays, ranges and JSON documents. */
final class Relations {
    private Relations() {}

    static SqlExpression of(Scope scope, Predicate predicate) {
        if (predicate instanceof Predicate.Like like) {
            return new SqlExpression.Like(
                    Documents.text(scope, like.operand()),
                    Operands.of(scope, like.pattern()),
                    like.escape(),
                    like.sensitivity() == Predicate.Case.INSENSITIVE);
        }
        if (predicate instanceof Predicate.Regexp regexp) {
            return new SqlExpression.Regexp(
                    Documents.text(scope, regexp.operand()),
                    new SqlExpression.Bind(regexp.pattern(), null),
                    regexp.sensitivity() == Predicate.Case.INSENSITIVE);
        }
        if (predicate instanceof Predicate.Is is) {
            SqlExpression operand = is.operand() instanceof JsonOperand json
                    ? Documents.of(scope, json, JsonForm.BOOLEAN)
                    : Operands.of(scope, is.operand());
            return new SqlExpression.IsTruth(operand, is.truth());
        }
        if (predicate instanceof Predicate.HasKeys has) {
            return new SqlExpression.JsonKeys(
                    Documents.of(scope, (JsonOperand) has.document(), JsonForm.DOCUMENT), has.keys(), has.all());
        }
        if (predicate instanceof Predicate.Related related) {
            return related(scope, related);
        }
        throw new IllegalStateException("Not a comparison: " + predicate);
    }

    private static SqlExpression related(Scope scope, Predicate.Related related) {
        if (related.right() instanceof Operand.DocumentOperand document && related.left() instanceof JsonOperand json) {
            SqlExpression.JsonValue place = Documents.of(scope, json, JsonForm.DOCUMENT);
            return related.relation() == Predicate.Relation.CONTAINS
                    ? new SqlExpression.JsonContains(place, document.value())
                    : new SqlExpression.JsonContained(place, document.value());
        }
        return new SqlExpression.Related(
                Operands.of(scope, related.left()),
                symbol(related.relation()),
                typed(scope, related.right()),
                kind(related));
    }

    /** Said to be of its type, because several operators have the same sign; words have a type that no cast can name. */
    private static SqlExpression typed(Scope scope, Operand right) {
        SqlExpression value = Operands.of(scope, right);
        boolean words = right instanceof Operand.ValueOperand given
                && given.type() instanceof ArrayType array
                && array.element() instanceof EnumType;
        return right instanceof Operand.ValueOperand given && !words
                ? new SqlExpression.Cast(value, given.type())
                : value;
    }

    private static Kind kind(Predicate.Related related) {
        DataType type = related.left() instanceof AttributeOperand attribute
                ? attribute.attribute().type()
                : null;
        if (related.relation() == Predicate.Relation.MATCH) {
            return Kind.TEXT_SEARCH;
        }
        return type instanceof RangeType ? Kind.RANGES : Kind.ARRAYS;
    }

    private static String symbol(Predicate.Relation relation) {
        return switch (relation) {
            case CONTAINS -> "@>";
            case CONTAINED -> "<@";
            case OVERLAP -> "&&";
            case ADJACENT -> "-|-";
            case STRICT_LEFT -> "<<";
            case STRICT_RIGHT -> ">>";
            case NO_EXTEND_LEFT -> "&>";
            case NO_EXTEND_RIGHT -> "&<";
            case MATCH -> "@@";
        };
    }
}
