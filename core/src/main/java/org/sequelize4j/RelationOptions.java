package org.sequelize4j;

/** How a relation is written, in Sequelize's words. Said to a handle, or as the last argument of a relation method. */
public interface RelationOptions {
    /** Whether hooks run, and finds of the relation are seen by those of finds; {@code true} unless said otherwise. */
    RelationOptions hooks(boolean hooks);

    /**
     * Runs the hooks of each row where {@code add}, {@code set} and {@code remove} write many at once: the targets of a hasMany,
     * the junction rows of a belongsToMany.
     */
    RelationOptions individualHooks();

    /** Whether values are judged; {@code true} unless said otherwise. */
    RelationOptions validate(boolean validate);

    /** Only these attributes of a target that {@code create} makes are written, and the foreign key. */
    RelationOptions fields(String... attributes);

    /** Leaves updatedAt as it is, and touches no other row. */
    RelationOptions silent();

    /**
     * Whether rows that the written ones belong to are touched, where associations say so; true unless said otherwise. Counters are
     * kept in any case.
     */
    RelationOptions touch(boolean touch);

    /** Really deletes the rows of a paranoid junction. */
    RelationOptions force();

    /** {@code false} sets the foreign key of a belongsTo in memory only; {@code save} of the instance writes it. */
    RelationOptions save(boolean save);
}
