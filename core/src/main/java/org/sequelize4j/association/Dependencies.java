package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.Dependent;
import org.sequelize4j.OnDelete;
import org.sequelize4j.association.Claim.Side;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.Dependency;
import org.sequelize4j.error.AssociationException;

/** What becomes of the rows at the other ends when a row of a model is destroyed, where associations say so. */
final class Dependencies {
    private Dependencies() {}

    static List<Dependency> of(List<AssociationDefinition> associations, List<Half> ofModel) {
        List<Dependency> dependencies = new ArrayList<>();
        for (Half half : ofModel) {
            Dependent rule = half.said().dependent();
            boolean hookedCascade = rule == Dependent.DATABASE && cascades(half) && runsHooks(half);
            if (rule == Dependent.DATABASE && !hookedCascade) {
                continue;
            }
            for (AssociationDefinition association : associations) {
                if (association.as().equals(half.as())) {
                    refuseRequired(half, association, rule);
                    dependencies.add(
                            new Dependency(association, hookedCascade ? Dependent.DESTROY : rule, hookedCascade));
                }
            }
        }
        return dependencies;
    }

    /** No database cascades from a key that leads to one of several models. */
    private static boolean runsHooks(Half half) {
        return half.said().hooks() || half.key().polymorphic() != null;
    }

    private static boolean cascades(Half half) {
        if (half.said().readOnly()) {
            return false;
        }
        return switch (half.kind()) {
            case BELONGS_TO -> false;
            case HAS_ONE, HAS_MANY ->
                half.said().onDelete() == OnDelete.CASCADE
                        || anyCascades(half.key().halves(Side.BELONGS_TO));
            case BELONGS_TO_MANY ->
                half.said().onDelete() == OnDelete.CASCADE || half.said().onDelete() == OnDelete.DEFAULT;
        };
    }

    private static boolean anyCascades(List<Half> halves) {
        for (Half half : halves) {
            if (half.said().onDelete() == OnDelete.CASCADE) {
                return true;
            }
        }
        return false;
    }

    private static void refuseRequired(Half half, AssociationDefinition association, Dependent rule) {
        if (rule == Dependent.NULLIFY && Attribute.anyRequired(association.matchingKeys())) {
            List<String> keys = AssociationDefinition.names(association.matchingKeys());
            throw new AssociationException("The option dependent of " + half + " was given NULLIFY, and "
                    + String.join(", ", keys) + " cannot be null; it takes DESTROY or RESTRICT, unless the key allows"
                    + " null.");
        }
    }
}
