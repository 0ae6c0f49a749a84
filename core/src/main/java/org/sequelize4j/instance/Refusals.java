package org.sequelize4j.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sequelize4j.definition.Aggregate;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.OneOf;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.naming.Suggestion;

/** The sentences for what an instance cannot do. */
final class Refusals {
    private Refusals() {}

    static InstanceException unknown(RowInstance row, String name) {
        List<String> known = new ArrayList<>(attributes(row));
        known.addAll(row.computed().keySet());
        known.addAll(associations(row));
        return new InstanceException("The model \"" + row.definition().name()
                + "\" has neither an attribute nor an association \"" + name + "\"; it has " + String.join(", ", known)
                + "."
                + Aggregate.callFor(row.definition(), name)
                        .map(call -> " To read it, ask the query for it: q -> q." + call + ".")
                        .orElseGet(() -> Suggestion.didYouMean(name, known)));
    }

    static InstanceException unknownAttribute(RowInstance row, String name) {
        List<String> known = attributes(row);
        return new InstanceException("The model \"" + row.definition().name() + "\" has no attribute \"" + name
                + "\"; it has " + String.join(", ", known) + "." + Suggestion.didYouMean(name, known));
    }

    static InstanceException unknownAssociation(RowInstance row, String name) {
        List<String> known = associations(row);
        String what = known.isEmpty() ? "it has none." : "it has " + String.join(", ", known) + ".";
        return new InstanceException("The model \"" + row.definition().name() + "\" has no association \"" + name
                + "\"; " + what + Suggestion.didYouMean(name, known));
    }

    static InstanceException setAssociation(RowInstance row, String name) {
        AssociationDefinition association = row.definition().association(name);
        String handle = association != null && association.toMany() ? "many" : "one";
        return new InstanceException("\"" + name + "\" is an association of the model \""
                + row.definition().name()
                + "\", not an attribute, and cannot be set. Write " + handle + "(\"" + name
                + "\").set(…) on a stored row, or with(\"" + name + "\", …) or connect(\"" + name
                + "\", …) on a new one that create writes with it.");
    }

    static InstanceException wrongHandle(AssociationDefinition association, String handle) {
        String leadsTo = association.toMany() ? "many rows" : "one row";
        return new InstanceException("The association \"" + association.as() + "\" of \"" + association.source()
                + "\" is a " + word(association) + ", which leads to " + leadsTo + ": write " + handle + "(\""
                + association.as() + "\").");
    }

    static InstanceException methodReference() {
        return new InstanceException(
                "A row has no typed methods that could be referred to: give the association by its name, as in with(\"ship\", …).");
    }

    private static String word(AssociationDefinition association) {
        return switch (association.kind()) {
            case HAS_ONE -> "hasOne";
            case BELONGS_TO -> "belongsTo";
            case HAS_MANY -> "hasMany";
            case BELONGS_TO_MANY -> "belongsToMany";
        };
    }

    private static List<String> attributes(RowInstance row) {
        return row.definition().attributes().stream().map(Attribute::name).toList();
    }

    private static List<String> associations(RowInstance row) {
        return Stream.concat(
                        row.definition().associations().stream().map(AssociationDefinition::as),
                        row.definition().oneOfs().stream().map(OneOf::as))
                .toList();
    }
}
