package org.sequelize4j;

import java.util.function.Consumer;
import org.sequelize4j.type.DataType;

/** The columns of a table that {@link QueryInterface#createTable} makes. */
public interface TableColumns {
    TableColumns column(String name, DataType type);

    /** With what {@code define} says of an attribute: nullability, keys, default, references. */
    TableColumns column(String name, DataType type, Consumer<? super AttributeOptions> options);

    /** Rows differ in these columns taken together. */
    TableColumns unique(String... columns);

    /** The same, as a key with a name. */
    TableColumns uniqueKey(String name, String... columns);

    TableColumns comment(String comment);
}
