package org.sequelize4j;

/** The options of a belongsTo. */
public interface BelongsToOptions extends AssociationOptions<BelongsToOptions> {
    /** The attributes of the target that the foreign key references; the primary key unless said otherwise. */
    BelongsToOptions targetKey(String... attributes);

    /** The foreign key is NOT NULL. */
    BelongsToOptions required();
}
