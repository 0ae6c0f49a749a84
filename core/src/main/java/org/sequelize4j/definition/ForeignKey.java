package org.sequelize4j.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.OnDelete;

/**
 * A foreign key of a table, of one or several columns.
 *
 * @param name null when none was given and the database may choose
 * @param columns attributes of this model
 * @param referencedColumns column names of the referenced table, in the same order
 */
public record ForeignKey(
        @Nullable String name,
        List<Attribute> columns,
        TableName referencedTable,
        List<String> referencedColumns,
        OnDelete onDelete,
        OnDelete onUpdate) {}
