package org.sequelize4j;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The options of a hasOne. */
public interface HasOneOptions extends AssociationOptions<HasOneOptions> {
    /** The attributes of this model that the foreign key references; the primary key unless said otherwise. */
    HasOneOptions sourceKey(String... attributes);

    /** Adds a unique index over the foreign key, so that the database too lets one row belong. */
    HasOneOptions unique();

    /** Names the foreign key constraint. */
    HasOneOptions uniqueKey(String constraintName);

    /** Only rows with these values belong; rows that are created or added get them. */
    HasOneOptions scope(Map<String, ? extends @Nullable Object> values);

    /**
     * The target leads to rows of several models, of which this is one: the alias that its {@code belongsToOneOf} has there, which
     * says the key and what tells the models apart.
     */
    HasOneOptions polymorphic(String name);

    /**
     * What becomes of these rows when the one that they belong to is destroyed, by an instance or by a condition: done by this
     * library, in the same transaction and with hooks. {@link Dependent#DATABASE} unless said otherwise. Sequelize has no such
     * option.
     */
    HasOneOptions dependent(Dependent rule);
}
