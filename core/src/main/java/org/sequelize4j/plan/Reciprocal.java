package org.sequelize4j.plan;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.HasOne;

/** Finds the association that leads back from a target to its source, where it can only lead to that one row. */
public final class Reciprocal {
    private Reciprocal() {}

    /** The other half of the pair when it is to-one and over the same keys; null otherwise. */
    public static @Nullable AssociationDefinition of(AssociationDefinition association) {
        if (association.inverse() == null) {
            return null;
        }
        AssociationDefinition inverse = association.targetModel().association(association.inverse());
        if (inverse == null
                || !leadsToOneRow(inverse)
                || !inverse.sourceKeys().equals(association.matchingKeys())
                || !inverse.matchingKeys().equals(association.sourceKeys())) {
            return null;
        }
        return inverse;
    }

    private static boolean leadsToOneRow(AssociationDefinition inverse) {
        return inverse instanceof BelongsTo
                || (inverse instanceof HasOne hasOne && hasOne.scope().isEmpty() && HasOneKey.isUnique(hasOne));
    }
}
