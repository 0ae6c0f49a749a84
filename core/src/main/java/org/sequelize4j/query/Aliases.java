package org.sequelize4j.query;

import java.util.List;
import org.sequelize4j.Association;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.EagerLoadingException;
import org.sequelize4j.naming.Suggestion;

/** Finds the associations that a query names. */
final class Aliases {
    private Aliases() {}

    static AssociationDefinition find(ModelDefinition source, String name) {
        AssociationDefinition exact = source.association(name);
        if (exact != null) {
            return exact;
        }
        List<String> aliases =
                source.associations().stream().map(AssociationDefinition::as).toList();
        throw new EagerLoadingException("Association with alias \"" + name + "\" does not exist on " + source.name()
                + "." + Suggestion.didYouMean(name, aliases));
    }

    static AssociationDefinition to(ModelDefinition source, String target) {
        return source.associations().stream()
                .filter(association -> association.target().equals(target))
                .findFirst()
                .orElseThrow(() -> new EagerLoadingException(target + " is not associated to " + source.name() + "!"));
    }

    /** The model's own association of that name; the given one may come from an older definition. */
    static AssociationDefinition own(ModelDefinition source, Association association) {
        AssociationDefinition own = source.association(association.as());
        if (own == null || !association.source().equals(source.name()) || own.kind() != association.kind()) {
            throw new EagerLoadingException("The association " + association.source() + "." + association.as()
                    + " belongs to the model \"" + association.source()
                    + "\", so it cannot be included in a query of \""
                    + source.name() + "\".");
        }
        return own;
    }
}
