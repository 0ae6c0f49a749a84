package org.sequelize4j.relation;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.instance.RowInstance;

/** How a to-many association of one kind is changed. Every change is one transaction. */
sealed interface ToManyWriter permits HasManyWriter, BelongsToManyWriter, ReadOnly {
    /**
     * Associates these too.
     *
     * @param link what to set of the junction rows; null for nothing
     */
    void add(RowInstance source, List<RowInstance> targets, @Nullable Consumer<RowInstance> link);

    void remove(RowInstance source, List<RowInstance> targets);

    /** Makes exactly these the associated ones. */
    void set(RowInstance source, List<RowInstance> targets, @Nullable Consumer<RowInstance> link);

    /** Inserts a new target and associates it. */
    void create(RowInstance source, RowInstance target, @Nullable Consumer<RowInstance> link);
}
