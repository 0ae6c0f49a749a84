package org.sequelize4j.relation;

import java.util.Map;
import org.sequelize4j.definition.BelongsToMany;

/** The same junction seen from the other end, whether or not the user has declared that association. */
final class Reversed {
    private Reversed() {}

    static BelongsToMany of(BelongsToMany association) {
        return new BelongsToMany(
                -1,
                association.as(),
                association.singular(),
                association.plural(),
                true,
                association.targetModel(),
                association.sourceModel(),
                association.throughModel(),
                association.targetKeys(),
                association.otherKeys(),
                association.foreignKeys(),
                association.sourceKeys(),
                association.unique(),
                Map.of(),
                association.throughScope(),
                null);
    }
}
