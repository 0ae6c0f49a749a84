package org.sequelize4j.instance;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;

/** What a query asked to be loaded with the instances that it found. */
public interface Wanted {
    /** The name under which maps and JSON show the junction's rows of a belongsToMany; null for the junction's own. */
    @Nullable
    String linkName(AssociationDefinition association);
}
