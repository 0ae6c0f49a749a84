package org.sequelize4j.instance;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;

/**
 * An associated instance that is written, or connected when it is stored already, together with the one that holds this.
 *
 * @param link the junction row that will connect the two, with the values that were given for it; null unless belongsToMany
 */
public record PendingRelation(
        AssociationDefinition association,
        RowInstance target,
        @Nullable RowInstance link) {}
