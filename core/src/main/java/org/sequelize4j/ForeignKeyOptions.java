package org.sequelize4j;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.type.DataType;

/** A foreign key as a column definition. */
public interface ForeignKeyOptions {
    ForeignKeyOptions name(String name);

    /** The type; that of the referenced column unless said otherwise, and refused when the two differ. */
    ForeignKeyOptions type(DataType type);

    ForeignKeyOptions allowNull(boolean allowNull);

    ForeignKeyOptions defaultValue(@Nullable Object value);

    /** Makes the key unique, so that the database lets one row at most refer to the same row. */
    ForeignKeyOptions unique();

    /** The column's name. */
    ForeignKeyOptions field(String column);

    ForeignKeyOptions comment(String comment);
}
