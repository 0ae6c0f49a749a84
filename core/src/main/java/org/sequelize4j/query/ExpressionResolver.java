package org.sequelize4j.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Expression;
import org.sequelize4j.Expression.Cast;
import org.sequelize4j.Expression.ColumnReference;
import org.sequelize4j.Expression.EachRow;
import org.sequelize4j.Expression.EachValue;
import org.sequelize4j.Expression.FunctionCall;
import org.sequelize4j.Expression.JsonChange;
import org.sequelize4j.Expression.JsonPath;
import org.sequelize4j.Expression.Literal;
import org.sequelize4j.Expression.ParentColumn;
import org.sequelize4j.Expression.Template;
import org.sequelize4j.Expression.Truth;
import org.sequelize4j.association.Associations;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.Operand.CastOperand;
import org.sequelize4j.query.Operand.FunctionOperand;
import org.sequelize4j.query.Operand.JsonOperand;
import org.sequelize4j.query.Operand.JsonSetOperand;
import org.sequelize4j.query.Operand.LiteralOperand;
import org.sequelize4j.query.Operand.NullOperand;
import org.sequelize4j.query.Operand.ParentOperand;
import org.sequelize4j.query.Operand.RowsOperand;
import org.sequelize4j.query.Operand.TemplateOperand;
import org.sequelize4j.type.JsonType;

/** Turns the expressions that users build into operands whose names have been looked up. */
public final class ExpressionResolver {
    private static final Pattern FUNCTION = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)?");

    private ExpressionResolver() {}

    /** Looks the names up in the model, and from there along its to-one associations. */
    public static Operand resolve(ModelDefinition model, Expression expression) {
        Given.to("A place for an expression", expression, "one of col(…), fn(…), cast(…), json(…) and literal(…)");
        if (expression instanceof ColumnReference column) {
            return column(model, column.path(), false);
        }
        if (expression instanceof ParentColumn parent) {
            return new ParentOperand(parent.attribute());
        }
        if (expression instanceof FunctionCall call) {
            return function(model, call);
        }
        if (expression instanceof Cast cast) {
            return new CastOperand(
                    argument(model, cast.operand()), Given.to("cast(…)", cast.type(), "a type such as DataTypes.TEXT"));
        }
        if (expression instanceof JsonPath path) {
            return new JsonOperand(document(model, path.attribute()), path.path());
        }
        if (expression instanceof JsonChange change) {
            return jsonChange(model, change);
        }
        if (expression instanceof EachRow each) {
            return new RowsOperand(each.all(), resolve(model, each.rows()));
        }
        if (expression instanceof EachValue) {
            throw new QueryException("any(…) and all(…) of values stand on the right side of a comparison only, as in"
                    + " where(\"name\").like(any(List.of(\"A%\", \"B%\"))).");
        }
        if (expression instanceof Template template) {
            return template(template);
        }
        if (expression instanceof Truth truth) {
            return TruthValue.of(model, truth);
        }
        return new LiteralOperand(Given.to("literal(…)", ((Literal) expression).sql(), "a piece of SQL"));
    }

    private static Operand template(Template template) {
        RawValues values = RawValues.inOrder(template.values().toArray());
        values.replace(template.named());
        NamedParameters.Bound bound = NamedParameters.parse(
                        Given.to("literal(…)", template.sql(), "a piece of SQL"), Lexis.STANDARD)
                .bind(values);
        return new TemplateOperand(
                bound.texts(),
                bound.values().stream()
                        .map(value -> value == null ? new NullOperand() : PlainValue.operand(value))
                        .toList());
    }

    private static AttributeOperand document(ModelDefinition model, Expression expression) {
        if (resolve(model, expression) instanceof AttributeOperand attribute
                && attribute.attribute().type().stored() instanceof JsonType) {
            return attribute;
        }
        throw new QueryException("json(…) looks into an attribute of the type JSON or JSONB, and "
                + OperandWords.of(model, resolve(model, expression)) + " is none.");
    }

    private static Operand jsonChange(ModelDefinition model, JsonChange change) {
        AttributeOperand document = document(model, Expression.col(change.attribute()));
        if (change.path().isEmpty()) {
            throw new QueryException("jsonSet(…) was given no path; to change the whole document, set the attribute.");
        }
        Object value = change.value();
        return new JsonSetOperand(
                document,
                change.path(),
                value == null ? null : document.attribute().type().stored().accept(value));
    }

    /**
     * The same where a column may have many values, because rows are grouped: whether the rows are there is for the plan to see.
     */
    static Operand resolveOfMany(ModelDefinition model, Expression expression) {
        return expression instanceof ColumnReference column
                ? column(model, column.path(), true)
                : resolve(model, expression);
    }

    private static Operand column(ModelDefinition root, List<String> path, boolean ofMany) {
        if (path.isEmpty()) {
            throw new QueryException("col() was given no name; write the attribute's, such as col(\""
                    + root.primaryKey().get(0).name() + "\").");
        }
        ModelDefinition model = root;
        List<AssociationDefinition> steps = new ArrayList<>();
        for (String alias : path.subList(0, path.size() - 1)) {
            AssociationDefinition step = Associations.find(model, alias);
            steps.add(ofMany ? step : toOne(step, path));
            model = step.targetModel();
        }
        Attribute attribute = Attributes.storedOrColumn(model, path.get(path.size() - 1));
        return new AttributeOperand(new Path(steps), attribute);
    }

    /** An association that leads to one row at most, which alone gives a column one value. */
    static AssociationDefinition toOne(AssociationDefinition association, List<String> path) {
        if (association.toMany()) {
            throw new QueryException("\"" + association.as() + "\" leads to many rows of \"" + association.target()
                    + "\", so col(\"" + String.join("\", \"", path) + "\") has no single value; use whereHas(\""
                    + association.as() + "\", …) for conditions, and an order inside of the include to sort.");
        }
        return association;
    }

    private static Operand function(ModelDefinition model, FunctionCall call) {
        if (call.name() == null || !FUNCTION.matcher(call.name()).matches()) {
            throw new QueryException("fn was given the name \"" + call.name()
                    + "\", which is no name of a function; write letters, digits and underscores, and give what stands"
                    + " in parentheses as arguments.");
        }
        List<Operand> arguments = new ArrayList<>();
        for (Object argument : call.arguments()) {
            arguments.add(argument(model, argument));
        }
        return new FunctionOperand(call.name(), List.copyOf(arguments), call.distinct());
    }

    private static Operand argument(ModelDefinition model, @Nullable Object argument) {
        if (argument == null) {
            return new NullOperand();
        }
        return argument instanceof Expression expression
                ? resolveOfMany(model, expression)
                : PlainValue.operand(argument);
    }
}
