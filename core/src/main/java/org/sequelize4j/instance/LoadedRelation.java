package org.sequelize4j.instance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an instance has in memory of one association. A relation that is not loaded has none of these. */
public sealed interface LoadedRelation {
    /** Of a to-one association; null when it is loaded and there is none. */
    record ToOne(@Nullable RowInstance target) implements LoadedRelation {}

    /** Of a to-many association; {@code links} are the junction rows of a belongsToMany, parallel to the targets. */
    record ToMany(List<RowInstance> targets, @Nullable List<RowInstance> links) implements LoadedRelation {}
}
