package org.sequelize4j.instance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an instance has in memory of one association. A relation that is not loaded has none of these. */
public sealed interface LoadedRelation {
    /** Whether it is only the way back to what this instance was loaded or built for; then maps and JSON leave it out. */
    boolean implied();

    /**
     * Of a to-one association.
     *
     * @param target null when it is loaded and there is none
     */
    record ToOne(@Nullable RowInstance target, boolean implied) implements LoadedRelation {
        public ToOne(@Nullable RowInstance target) {
            this(target, false);
        }
    }

    /**
     * Of a to-many association.
     *
     * @param links the junction rows of a belongsToMany, parallel to the targets; null otherwise
     */
    record ToMany(List<RowInstance> targets, @Nullable List<RowInstance> links, boolean implied)
            implements LoadedRelation {
        public ToMany(List<RowInstance> targets, @Nullable List<RowInstance> links) {
            this(targets, links, false);
        }
    }
}
