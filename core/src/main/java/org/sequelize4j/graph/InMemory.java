package org.sequelize4j.graph;

import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;

/** What an instance has in memory of its associations. */
final class InMemory {
    private InMemory() {}

    /** Whether it was loaded or built, and is not only the way back. */
    static boolean leadsOn(RowInstance row, AssociationDefinition association) {
        LoadedRelation loaded = row.loaded(association);
        return (loaded != null && !loaded.implied())
                || row.pending().stream()
                        .anyMatch(waiting -> waiting.association().as().equals(association.as()));
    }
}
