package org.sequelize4j.query;

import org.sequelize4j.Association;
import org.sequelize4j.association.Associations;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.EagerLoadingException;
import org.sequelize4j.error.Given;

/** Finds the associations that a query names by a model or by an object. */
final class Aliases {
    private Aliases() {}

    /** The association with a model of that name, which has to be the only one without an alias of its own. */
    static AssociationDefinition to(ModelDefinition source, String target) {
        return source.associations().stream()
                .map(AssociationDefinition::targetModel)
                .filter(model -> model.name().equals(target))
                .findFirst()
                .map(model -> Associations.findByTarget(source, model))
                .orElseThrow(() -> new EagerLoadingException(target + " is not associated to " + source.name()
                        + "! Declare it first, with " + source.name() + ".belongsTo(" + target
                        + "), hasOne, hasMany or belongsToMany."));
    }

    /** The model's own association of that name; the given one may come from an older definition. */
    static AssociationDefinition own(ModelDefinition source, Association association) {
        AssociationDefinition own = source.association(
                Given.to("include(…)", association, "an association, such as the one that hasMany returns")
                        .as());
        if (own == null || !association.source().equals(source.name()) || own.kind() != association.kind()) {
            throw new EagerLoadingException("The association " + association.source() + "." + association.as()
                    + " belongs to the model \"" + association.source()
                    + "\", so it cannot be included in a query of \""
                    + source.name() + "\".");
        }
        return own;
    }
}
