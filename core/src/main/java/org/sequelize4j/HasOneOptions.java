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

    /**
     * The target at the end of a path of other associations, by their aliases: the first is one of this model, each next one of
     * the model that the one before leads to. Of several, the one with the smallest primary key is it. There is no key of its own,
     * and it can be read only. Sequelize has no such association.
     */
    HasOneOptions path(String... associations);

    /**
     * Of several rows with the key, the one with the latest value of a time is it. It shares the key with a hasMany and can be read
     * only. A row without a value counts last, and of the same values the smallest primary key. Sequelize has no such association.
     */
    HasOneOptions latest(String attribute);

    /** The same with the oldest value of a time. */
    HasOneOptions oldest(String attribute);

    /** The same with the largest value. */
    HasOneOptions largest(String attribute);

    /** The same with the smallest value. */
    HasOneOptions smallest(String attribute);
}
