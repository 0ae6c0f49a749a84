package org.sequelize4j;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The options of a hasMany. */
public interface HasManyOptions extends AssociationOptions<HasManyOptions> {
    /** The attributes of this model that the foreign key references; the primary key unless said otherwise. */
    HasManyOptions sourceKey(String... attributes);

    /** Names the foreign key constraint. */
    HasManyOptions uniqueKey(String constraintName);

    /** Only rows with these values belong; rows that are created or added get them. */
    HasManyOptions scope(Map<String, ? extends @Nullable Object> values);

    /**
     * The target leads to rows of several models, of which this is one: the alias that its {@code belongsToOneOf} has there, which
     * says the key and what tells the models apart.
     */
    HasManyOptions polymorphic(String name);

    /**
     * What becomes of these rows when the one that they belong to is destroyed, by an instance or by a condition: done by this
     * library, in the same transaction and with hooks. {@link Dependent#DATABASE} unless said otherwise. Sequelize has no such
     * option.
     */
    HasManyOptions dependent(Dependent rule);

    /**
     * The targets at the end of a path of other associations, by their aliases: the first is one of this model, each next one of
     * the model that the one before leads to. Each target belongs once, however many ways lead there. There is no key of its own,
     * and it can be read only. Sequelize has no such association.
     */
    HasManyOptions path(String... associations);
}
