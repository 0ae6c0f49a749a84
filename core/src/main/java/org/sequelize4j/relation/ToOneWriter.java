package org.sequelize4j.relation;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.instance.RowInstance;

/** How a to-one association of one kind is changed. */
sealed interface ToOneWriter permits BelongsToWriter, HasOneWriter, ReadOnly {
    /**
     * Makes this the associated row.
     *
     * @param target null for none
     */
    void set(RowInstance source, @Nullable RowInstance target);

    /** Inserts a new target and makes it the associated one. */
    void create(RowInstance source, RowInstance target);
}
