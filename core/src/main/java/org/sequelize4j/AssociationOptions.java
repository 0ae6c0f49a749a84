package org.sequelize4j;

import java.util.function.Consumer;

/**
 * What every kind of association can say.
 *
 * @param <O> the options of the kind
 */
public interface AssociationOptions<O extends AssociationOptions<O>> {
    /** The alias: singular for hasOne and belongsTo, plural for hasMany and belongsToMany. */
    O as(String alias);

    O as(String singular, String plural);

    /** The name of the foreign key's attribute. */
    O foreignKey(String name);

    /** A foreign key of several attributes, in the order of the key that it references. */
    O foreignKeys(String... names);

    /** The foreign key as a column definition. */
    O foreignKey(Consumer<? super ForeignKeyOptions> column);

    O onDelete(OnDelete rule);

    O onUpdate(OnDelete rule);

    /** {@code false}: no REFERENCES in the database, whatever else is said. */
    O constraints(boolean constraints);

    /**
     * {@code true}: runs the associate hooks of the source; and with onDelete CASCADE, destroying an instance destroys first, one
     * by one and with their hooks, the rows that hang on it (of a belongsToMany, its junction rows). False unless said
     * otherwise, as in Sequelize.
     */
    O hooks(boolean hooks);

    /** The alias of the other half of the pair, when it cannot be found by itself. */
    O inverse(String alias);
}
