package org.sequelize4j.plan;

import java.util.List;
import java.util.Locale;
import org.sequelize4j.definition.Aggregate;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.query.Operand;
import org.sequelize4j.sql.JsonForm;
import org.sequelize4j.sql.SqlExpression;

/** Translates operands; exhaustive over the sealed {@link Operand}. */
final class Operands {
    private Operands() {}

    static SqlExpression of(Scope scope, Operand operand) {
        if (operand instanceof Operand.AttributeOperand attribute) {
            return scope.attribute(attribute.path(), attribute.attribute());
        }
        if (operand instanceof Operand.ValueOperand value) {
            return new SqlExpression.Bind(value.value(), value.type());
        }
        if (operand instanceof Operand.ParentOperand parent) {
            return scope.parent(parent.attribute());
        }
        if (operand instanceof Operand.PlainOperand plain) {
            return new SqlExpression.Bind(plain.value(), null);
        }
        if (operand instanceof Operand.FunctionOperand function) {
            return new SqlExpression.Call(function.name(), of(scope, function.arguments()), function.distinct());
        }
        if (operand instanceof Operand.CastOperand cast) {
            return new SqlExpression.Cast(of(scope, cast.operand()), cast.type());
        }
        if (operand instanceof Operand.LiteralOperand literal) {
            return new SqlExpression.Raw(literal.sql());
        }
        if (operand instanceof Operand.TemplateOperand template) {
            return new SqlExpression.Template(template.texts(), of(scope, template.values()));
        }
        if (operand instanceof Operand.JsonOperand json) {
            return Documents.of(scope, json, JsonForm.DOCUMENT);
        }
        if (operand instanceof Operand.JsonSetOperand set) {
            return Documents.set(scope, set);
        }
        if (operand instanceof Operand.DocumentOperand document) {
            return new SqlExpression.JsonBind(document.value());
        }
        if (operand instanceof Operand.RowsOperand rows) {
            return new SqlExpression.Quantified(rows.all(), inParentheses(of(scope, rows.rows())));
        }
        if (operand instanceof Operand.AggregateOperand value) {
            return aggregate(scope, value);
        }
        if (operand instanceof Operand.TruthOperand truth) {
            return Conditions.of(scope, truth.condition());
        }
        return new SqlExpression.Null();
    }

    static List<SqlExpression> of(Scope scope, List<Operand> operands) {
        return operands.stream().map(operand -> of(scope, operand)).toList();
    }

    /** A subquery that was written as SQL, with parentheses around it or without. */
    static SqlExpression inParentheses(SqlExpression rows) {
        if (rows instanceof SqlExpression.Template template
                && !template.texts().get(0).strip().startsWith("(")) {
            return template.inParentheses();
        }
        return rows instanceof SqlExpression.Raw raw && !raw.sql().strip().startsWith("(")
                ? new SqlExpression.Raw("(" + raw.sql() + ")")
                : rows;
    }

    /** The number of rows of a select. */
    static SqlExpression countAll() {
        return new SqlExpression.Call("count", List.of(new SqlExpression.Raw("*")), false);
    }

    private static SqlExpression aggregate(Scope scope, Operand.AggregateOperand value) {
        RelatedRows rows = RelatedRows.of(value.association(), scope);
        rows.select().where(Conditions.of(rows.target(), value.condition()));
        Scope link = rows.link();
        if (link != null) {
            rows.select().where(Conditions.of(link, value.throughCondition()));
        }
        return value.aggregate() == Aggregate.EXISTS
                ? new SqlExpression.Exists(rows.select().only(RelatedRows.ANYTHING, null))
                : new SqlExpression.Scalar(rows.select().only(function(rows.target(), value), null));
    }

    private static SqlExpression function(Scope rows, Operand.AggregateOperand value) {
        Attribute attribute = value.attribute();
        return attribute == null
                ? countAll()
                : new SqlExpression.Call(
                        value.aggregate().name().toLowerCase(Locale.ROOT), List.of(rows.column(attribute)), false);
    }
}
