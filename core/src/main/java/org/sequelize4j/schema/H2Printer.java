package org.sequelize4j.schema;

import java.util.List;
import org.sequelize4j.schema.SchemaChange.AlterColumn;
import org.sequelize4j.schema.SchemaChange.Truncate;

/** Prints changes in H2's words. */
final class H2Printer {
    private final Names names;
    private final TableText text;

    H2Printer(Names names, TableText text) {
        this.names = names;
        this.text = text;
    }

    List<String> print(SchemaChange change) {
        if (change instanceof AlterColumn alter) {
            return new ColumnChange(names, text, new H2ColumnChange(names)).statements(alter);
        }
        if (change instanceof Truncate truncate) {
            // TRUNCATE takes no table that others refer to, and would commit a transaction.
            return truncate.tables().stream()
                    .map(table -> "DELETE FROM " + names.table(table))
                    .toList();
        }
        return List.of(new StandardStatements("H2", names, text).print(change));
    }
}
