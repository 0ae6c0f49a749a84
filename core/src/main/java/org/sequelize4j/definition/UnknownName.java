package org.sequelize4j.definition;

import java.util.List;
import org.sequelize4j.naming.Suggestion;

/** The sentences for a name that does not exist. */
final class UnknownName {
    private UnknownName() {}

    static String attribute(ModelDefinition model, String name) {
        List<String> known = model.attributes().stream().map(Attribute::name).toList();
        return "The model \"" + model.name() + "\" has no attribute \"" + name + "\"; it has "
                + String.join(", ", known) + "." + Suggestion.didYouMean(name, known);
    }
}
