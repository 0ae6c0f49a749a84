package org.sequelize4j.typed;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.naming.Suggestion;
import org.sequelize4j.typed.RecordType.Component;

/** The sentences for records that do not fit a model. */
final class ShapeRefusals {
    private ShapeRefusals() {}

    static QueryException refusal(Class<?> type, Component component, String reason) {
        return new QueryException(type.getSimpleName() + "." + component.name() + " " + reason);
    }

    static QueryException unknown(Class<?> type, Component component, ModelDefinition model, String name) {
        List<String> known = new ArrayList<>(attributes(model));
        known.addAll(aliases(model));
        return refusal(
                type,
                component,
                "is neither an attribute nor an association of the model \"" + model.name() + "\""
                        + (name.equals(component.name()) ? "" : ", as which \"" + name + "\" was given") + "; it has "
                        + String.join(", ", known) + "." + Suggestion.didYouMean(name, known)
                        + " @From(\"…\") reads it from another attribute or an associated row.");
    }

    static QueryException unknownAssociation(Class<?> type, Component component, ModelDefinition model, String alias) {
        List<String> known = aliases(model);
        return refusal(
                type,
                component,
                "names the association \"" + alias + "\" of the model \"" + model.name() + "\", which has "
                        + (known.isEmpty() ? "none" : String.join(", ", known)) + "."
                        + Suggestion.didYouMean(alias, known));
    }

    static QueryException manyInPath(Class<?> type, Component component, AssociationDefinition association) {
        return refusal(
                type,
                component,
                "leads over \"" + association.as()
                        + "\", which is many rows, to one value. Declare a List of a record named " + association.as()
                        + ", or count them with @CountOf(\"" + association.as() + "\").");
    }

    static InvalidValueException nullPrimitive(Class<?> type, Component component, String source) {
        String declared = component.declaration().getType().getSimpleName();
        String boxed = Boxes.boxed(component.declaration().getType()).getSimpleName();
        return new InvalidValueException(type.getSimpleName() + "." + component.name() + " is " + declared
                + " and cannot take the NULL of " + source + ". Declare " + boxed + ", or Optional<" + boxed + ">.");
    }

    private static List<String> attributes(ModelDefinition model) {
        return model.attributes().stream().map(Attribute::name).toList();
    }

    private static List<String> aliases(ModelDefinition model) {
        return model.associations().stream().map(AssociationDefinition::as).toList();
    }
}
