package org.sequelize4j;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The options of a belongsToMany; {@code through} is mandatory. */
public interface BelongsToManyOptions extends AssociationOptions<BelongsToManyOptions> {
    /** The junction model by name; it is defined when no model has that name. */
    BelongsToManyOptions through(String model);

    BelongsToManyOptions through(Model<?> model);

    /** Timestamps of a junction that this association defines; as all models unless said otherwise. */
    BelongsToManyOptions timestamps(boolean timestamps);

    /** Only junction rows with these values belong; rows that are added get them. */
    BelongsToManyOptions throughScope(Map<String, ? extends @Nullable Object> values);

    /** The junction's attribute that references the target. */
    BelongsToManyOptions otherKey(String name);

    BelongsToManyOptions otherKeys(String... names);

    BelongsToManyOptions otherKey(Consumer<? super ForeignKeyOptions> column);

    BelongsToManyOptions sourceKey(String... attributes);

    BelongsToManyOptions targetKey(String... attributes);

    /** {@code false}: the same two rows can be connected more than once. */
    BelongsToManyOptions unique(boolean unique);

    /** Names the junction's unique key. */
    BelongsToManyOptions uniqueKey(String name);

    /** Only rows with these values belong; rows that are created or added get them. */
    BelongsToManyOptions scope(Map<String, ? extends @Nullable Object> values);

    /**
     * The junction leads to rows of several models, of which this one, the source, is one: {@code name} is the alias of the
     * junction's {@code belongsToOneOf}, which it has without a word if none is declared.
     */
    BelongsToManyOptions polymorphic(String name);

    /** The same where the target is one of the several models. */
    BelongsToManyOptions polymorphicTarget(String name);

    /**
     * What becomes of these rows when the one that they belong to is destroyed, by an instance or by a condition: done by this
     * library, in the same transaction and with hooks. {@link Dependent#DATABASE} unless said otherwise. Sequelize has no such
     * option.
     */
    BelongsToManyOptions dependent(Dependent rule);
}
