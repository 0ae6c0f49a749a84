package org.sequelize4j.schema;

import java.util.List;

/** A table that has nothing but the column that is being added, which is all that its printing asks for. */
final class Alone {
    private Alone() {}

    static TableDescription of(SchemaChange.AddColumn add) {
        return new TableDescription(
                add.table(),
                List.of(add.column()),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                TableDescription.Keepsakes.NONE);
    }
}
