package org.sequelize4j.query;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.Operand.CastOperand;
import org.sequelize4j.query.Operand.FunctionOperand;
import org.sequelize4j.query.Operand.JsonOperand;
import org.sequelize4j.query.Operand.LiteralOperand;
import org.sequelize4j.query.Operand.TemplateOperand;

/** How messages name an operand. */
public final class OperandWords {
    private OperandWords() {}

    /** As in {@code "captain.name"}. */
    public static String of(ModelDefinition model, Operand operand) {
        if (operand instanceof AttributeOperand attribute) {
            return Stream.concat(
                            Stream.concat(Stream.of(model.name()), aliases(attribute)),
                            Stream.of(attribute.attribute().name()))
                    .collect(Collectors.joining(".", "\"", "\""));
        }
        return code(operand);
    }

    /** The same with all arguments and values. */
    static String whole(ModelDefinition model, Operand operand) {
        if (operand instanceof FunctionOperand function) {
            return function.arguments().stream()
                    .map(argument -> whole(model, argument))
                    .collect(Collectors.joining(", ", "fn(\"" + function.name() + "\", ", ")"));
        }
        if (operand instanceof CastOperand cast) {
            return "cast(" + whole(model, cast.operand()) + ", " + cast.type().name() + ")";
        }
        if (operand instanceof TemplateOperand template) {
            return template.values().stream()
                    .map(value -> whole(model, value))
                    .collect(Collectors.joining(", ", code(template), ""));
        }
        if (operand instanceof Operand.AggregateOperand value) {
            return value.aggregate() + " of " + value.association()
                    + (value.attribute() == null ? "" : " " + value.attribute().name());
        }
        if (operand instanceof Operand.ValueOperand value) {
            return value.value().toString();
        }
        return operand instanceof Operand.PlainOperand value ? value.value().toString() : of(model, operand);
    }

    /** As a user would write it. */
    static String code(Operand operand) {
        if (operand instanceof AttributeOperand attribute) {
            return Stream.concat(
                            aliases(attribute), Stream.of(attribute.attribute().name()))
                    .collect(Collectors.joining("\", \"", "col(\"", "\")"));
        }
        if (operand instanceof FunctionOperand function) {
            return "fn(\"" + function.name() + "\", …)";
        }
        if (operand instanceof JsonOperand json) {
            return Stream.concat(Stream.of(json.document().attribute().name()), json.path().stream())
                    .map(step -> step instanceof String ? "\"" + step + "\"" : step.toString())
                    .collect(Collectors.joining(", ", "json(", ")"));
        }
        if (operand instanceof CastOperand cast) {
            return "cast(" + code(cast.operand()) + ", " + cast.type().name() + ")";
        }
        if (operand instanceof Operand.ParentOperand parent) {
            return "parent(\"" + parent.attribute() + "\")";
        }
        if (operand instanceof TemplateOperand template) {
            return "literal(\"" + String.join("?", template.texts()) + "\", …)";
        }
        if (operand instanceof Operand.TruthOperand) {
            return "whether(…)";
        }
        if (operand instanceof Operand.AggregateOperand count) {
            return "whereCount(\"" + count.association().as() + "\")";
        }
        return operand instanceof LiteralOperand literal ? "literal(\"" + literal.sql() + "\")" : "a value";
    }

    private static Stream<String> aliases(AttributeOperand attribute) {
        return attribute.path().steps().stream().map(AssociationDefinition::as);
    }
}
