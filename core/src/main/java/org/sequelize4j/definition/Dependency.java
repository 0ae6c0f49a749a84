package org.sequelize4j.definition;

import org.sequelize4j.Dependent;

/**
 * What becomes of the rows at the other end of a has-association when a row is destroyed.
 *
 * @param rule never what is left to the database
 * @param hookedCascade whether it stands in for the CASCADE of a foreign key, to run hooks as Sequelize does: with instances that are
 *     really deleted, and row by row
 */
public record Dependency(AssociationDefinition association, Dependent rule, boolean hookedCascade) {
    /** The model whose rows it is about: of a belongsToMany the junction. */
    public ModelDefinition holder() {
        return association instanceof BelongsToMany through ? through.throughModel() : association.targetModel();
    }
}
