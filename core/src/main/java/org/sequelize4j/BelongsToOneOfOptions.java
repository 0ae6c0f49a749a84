package org.sequelize4j;

import java.util.function.Consumer;

/** The options of a belongsTo that leads to a row of one of several models. */
public interface BelongsToOneOfOptions {
    /** The name of the foreign key's attribute; the alias, then the key of the models, unless said. */
    BelongsToOneOfOptions foreignKey(String name);

    /** A foreign key of several attributes, in the order of the primary keys of the models. */
    BelongsToOneOfOptions foreignKeys(String... names);

    /** The foreign key as a column definition. */
    BelongsToOneOfOptions foreignKey(Consumer<? super ForeignKeyOptions> column);

    /**
     * The attribute that tells the model; the alias, then {@code Type}, unless said. It is a STRING unless it is declared, as an ENUM
     * for example.
     */
    BelongsToOneOfOptions type(String attribute);

    /** What that attribute holds for rows of this model; the model's name unless said. */
    BelongsToOneOfOptions typeValue(Model<?> model, String value);

    /** The foreign key and the attribute that tells the model are NOT NULL. */
    BelongsToOneOfOptions required();

    /** The attribute of each of the models that counts the rows which belong to it, as that of a belongsTo. */
    BelongsToOneOfOptions counterCache(String attribute);

    /** Every write of a row sets the {@code updatedAt} of the row that it belongs to, as that of a belongsTo. */
    BelongsToOneOfOptions touch();

    /** The same with an attribute of each of the models in place of {@code updatedAt}. */
    BelongsToOneOfOptions touch(String attribute);
}
