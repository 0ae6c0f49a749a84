package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.schema.SchemaChange.AddEnumValue;
import org.sequelize4j.schema.SchemaChange.AlterColumn;
import org.sequelize4j.schema.SchemaChange.CreateEnum;
import org.sequelize4j.schema.SchemaChange.DropEnum;
import org.sequelize4j.schema.SchemaChange.ReplaceEnum;
import org.sequelize4j.schema.SchemaChange.Truncate;

/** Prints changes in PostgreSQL's words. */
final class PostgresPrinter {
    private final Names names;
    private final TableText text;

    PostgresPrinter(Names names, TableText text) {
        this.names = names;
        this.text = text;
    }

    List<String> print(SchemaChange change) {
        if (change instanceof AlterColumn alter) {
            return new ColumnChange(names, text, new PostgresColumnChange(names)).statements(alter);
        }
        if (change instanceof ReplaceEnum replace) {
            return replace(replace);
        }
        return List.of(statement(change));
    }

    private String statement(SchemaChange change) {
        if (change instanceof Truncate truncate) {
            return "TRUNCATE " + names.tables(truncate.tables())
                    + (truncate.restartIdentity() ? " RESTART IDENTITY" : "")
                    + (truncate.cascade() ? " CASCADE" : "");
        }
        return change instanceof CreateEnum || change instanceof AddEnumValue || change instanceof DropEnum
                ? enumStatement(change)
                : new StandardStatements("PostgreSQL", names, text).print(change);
    }

    private String enumStatement(SchemaChange change) {
        if (change instanceof CreateEnum create) {
            return "CREATE TYPE " + names.table(create.type()) + " AS ENUM (" + words(create.values()) + ")";
        }
        if (change instanceof AddEnumValue add) {
            return "ALTER TYPE " + names.table(add.type()) + " ADD VALUE IF NOT EXISTS " + names.text(add.value())
                    + (add.before() ? " BEFORE " : " AFTER ") + names.text(add.neighbour());
        }
        if (change instanceof DropEnum drop) {
            return "DROP TYPE IF EXISTS " + names.table(drop.type());
        }
        throw new DefinitionException("This is no change of an enum type: " + change + ".");
    }

    /** A new word cannot be used in the transaction that adds it, and none can be taken away: so another type takes over. */
    private List<String> replace(ReplaceEnum replace) {
        TableName old = new TableName(replace.type().schema(), replace.type().name() + "_old");
        String column = names.name(replace.column().name());
        List<String> statements = new ArrayList<>();
        statements.add("ALTER TYPE " + names.table(replace.type()) + " RENAME TO " + names.name(old.name()));
        statements.add(enumStatement(new CreateEnum(replace.type(), replace.values())));
        String alter = alter(replace.table()) + "ALTER COLUMN " + column;
        if (replace.column().defaultValue() != null) {
            statements.add(alter + " DROP DEFAULT");
        }
        String array = replace.column().type().endsWith("[]") ? "[]" : "";
        statements.add(alter + " TYPE " + names.table(replace.type()) + array + " USING (" + column + "::text" + array
                + "::" + names.table(replace.type()) + array + ")");
        statements.add(enumStatement(new DropEnum(old)));
        return statements;
    }

    private String words(List<String> values) {
        return values.stream().map(names::text).collect(Collectors.joining(", "));
    }

    private String alter(TableName table) {
        return "ALTER TABLE " + names.table(table) + " ";
    }
}
