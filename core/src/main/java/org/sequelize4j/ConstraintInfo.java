package org.sequelize4j;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of a table that is there.
 *
 * @param name null where the database gives it none
 * @param columns empty for a check
 * @param referencedTable of a foreign key; null otherwise
 * @param check the condition of a check in SQL; null otherwise
 */
public record ConstraintInfo(
        @Nullable String name,
        Kind kind,
        List<String> columns,
        @Nullable String referencedTable,
        List<String> referencedColumns,
        @Nullable OnDelete onDelete,
        @Nullable OnDelete onUpdate,
        @Nullable String check) {
    /** What a constraint demands. */
    public enum Kind {
        PRIMARY_KEY,
        UNIQUE,
        FOREIGN_KEY,
        CHECK
    }
}
