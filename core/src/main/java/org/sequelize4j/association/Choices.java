package org.sequelize4j.association;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.Choice;
import org.sequelize4j.definition.ChoiceDeclaration;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.naming.Suggestion;

/** Finds the attribute by which a has-one chooses one of several rows. */
final class Choices {
    private Choices() {}

    static @Nullable Choice of(Half half, ModelDefinition target) {
        ChoiceDeclaration said = half.said().choice();
        if (said == null) {
            return null;
        }
        Attribute attribute = target.attribute(said.attribute());
        if (attribute == null || !attribute.isStored()) {
            List<String> known =
                    target.storedAttributes().stream().map(Attribute::name).toList();
            throw new AssociationException(half + " says " + said.option() + "(\"" + said.attribute()
                    + "\"), which is no stored attribute of \"" + target.name() + "\"; it has "
                    + String.join(", ", known) + "." + Suggestion.didYouMean(said.attribute(), known));
        }
        return new Choice(attribute, said.largest());
    }
}
