package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.error.DefinitionException;

/**
 * The statements that replace an SQLite table by another with the same rows. They have to run with foreign keys off: else
 * dropping the old table would carry out the rules of the tables that reference it.
 */
final class SqliteRebuild {
    private final Names names;
    private final Creation creation;

    /** Prints CREATE TABLE for a table under another name. */
    @FunctionalInterface
    interface Creation {
        String print(TableDescription table, TableName as, String words);
    }

    SqliteRebuild(Names names, Creation creation) {
        this.names = names;
        this.creation = creation;
    }

    List<String> statements(SchemaChange.RebuildTable rebuild) {
        TableDescription live = rebuild.live();
        TableDescription target = rebuild.target();
        refuseGeneratedColumns(live);
        TableName old = live.name();
        TableName fresh = new TableName(null, old.name() + "_rebuilt");
        List<String> statements = new ArrayList<>();
        statements.add(creation.print(target, fresh, "CREATE TABLE "));
        statements.add(copy(live, target, fresh));
        if (counts(live) && counts(target)) {
            statements.add("DELETE FROM sqlite_sequence WHERE name = " + names.text(fresh.name()));
            statements.add("INSERT INTO sqlite_sequence (name, seq) SELECT " + names.text(fresh.name())
                    + ", seq FROM sqlite_sequence WHERE name = " + names.text(old.name()));
        }
        statements.add("DROP TABLE " + names.table(old));
        statements.add("ALTER TABLE " + names.table(fresh) + " RENAME TO " + names.table(old));
        target.indexes().stream()
                .map(IndexDescription::definition)
                .filter(definition -> definition != null)
                .forEach(statements::add);
        statements.addAll(live.keepsakes().triggers());
        return statements;
    }

    private String copy(TableDescription live, TableDescription target, TableName fresh) {
        List<String> into = new ArrayList<>();
        List<String> from = new ArrayList<>();
        for (ColumnDescription column : target.columns()) {
            ColumnDescription before = live.column(column.name());
            if (before != null) {
                String name = names.name(column.name());
                into.add(name);
                boolean filled = before.nullable() && !column.nullable() && column.defaultValue() != null;
                from.add(filled ? "COALESCE(" + name + ", " + column.defaultValue() + ")" : name);
            }
        }
        return "INSERT INTO " + names.table(fresh) + " (" + String.join(", ", into) + ") SELECT "
                + String.join(", ", from) + " FROM " + names.table(live.name());
    }

    private static boolean counts(TableDescription table) {
        return table.columns().stream().anyMatch(ColumnDescription::autoIncrement);
    }

    private static void refuseGeneratedColumns(TableDescription live) {
        List<String> generated = live.keepsakes().generatedColumns();
        if (!generated.isEmpty()) {
            throw new DefinitionException("The table \"" + live.name()
                    + "\" would have to be rebuilt, and that would lose" + " its generated column \"" + generated.get(0)
                    + "\". Change this table by statements of your own.");
        }
    }
}
