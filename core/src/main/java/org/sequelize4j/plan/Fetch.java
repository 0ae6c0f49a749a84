package org.sequelize4j.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;

/**
 * Loads an association of instances that are already there, by one statement over all their keys (its select has a KeyIn).
 *
 * @param page how many targets each source gets; null for all
 * @param pages how the page of each source is cut off
 */
public record Fetch(
        AssociationDefinition association,
        Read read,
        @Nullable Page page,
        ParentPages pages) {
    /** The attributes that tell which source a row belongs to; of the parent or link where there is one, else of the target. */
    public List<Attribute> keys() {
        return read.parent() == null
                ? association.matchingKeys()
                : association.sourceModel().primaryKey();
    }

    /** The attributes of a source that lead to its rows. */
    public List<Attribute> sourceKeys() {
        return read.parent() == null
                ? association.sourceKeys()
                : association.sourceModel().primaryKey();
    }
}
