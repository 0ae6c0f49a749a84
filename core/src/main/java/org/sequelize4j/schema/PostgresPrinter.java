package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.schema.SchemaChange.AddColumn;
import org.sequelize4j.schema.SchemaChange.AddEnumValue;
import org.sequelize4j.schema.SchemaChange.AddForeignKey;
import org.sequelize4j.schema.SchemaChange.AddPrimaryKey;
import org.sequelize4j.schema.SchemaChange.AddUniqueKey;
import org.sequelize4j.schema.SchemaChange.AlterColumn;
import org.sequelize4j.schema.SchemaChange.CommentColumn;
import org.sequelize4j.schema.SchemaChange.CommentTable;
import org.sequelize4j.schema.SchemaChange.CreateEnum;
import org.sequelize4j.schema.SchemaChange.CreateIndex;
import org.sequelize4j.schema.SchemaChange.CreateSchema;
import org.sequelize4j.schema.SchemaChange.CreateTable;
import org.sequelize4j.schema.SchemaChange.DropColumn;
import org.sequelize4j.schema.SchemaChange.DropConstraint;
import org.sequelize4j.schema.SchemaChange.DropEnum;
import org.sequelize4j.schema.SchemaChange.DropIndex;
import org.sequelize4j.schema.SchemaChange.DropTables;
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
            return new PostgresColumnChange(names, text).statements(alter);
        }
        if (change instanceof ReplaceEnum replace) {
            return replace(replace);
        }
        return List.of(statement(change));
    }

    private String statement(SchemaChange change) {
        if (change instanceof CreateSchema create) {
            return "CREATE SCHEMA IF NOT EXISTS " + names.name(create.name());
        }
        if (change instanceof CreateTable create) {
            return "CREATE TABLE IF NOT EXISTS " + names.table(create.table().name()) + " (" + text.body(create.table())
                    + ")";
        }
        if (change instanceof CreateIndex create) {
            return new IndexText(names).create(create.table(), create.index());
        }
        if (change instanceof DropIndex drop) {
            return "DROP INDEX IF EXISTS "
                    + names.table(new TableName(drop.table().schema(), drop.name()));
        }
        if (change instanceof DropTables drop) {
            return "DROP TABLE IF EXISTS " + names.tables(drop.tables()) + (drop.cascade() ? " CASCADE" : "");
        }
        if (change instanceof Truncate truncate) {
            return "TRUNCATE " + names.tables(truncate.tables())
                    + (truncate.restartIdentity() ? " RESTART IDENTITY" : "")
                    + (truncate.cascade() ? " CASCADE" : "");
        }
        if (change instanceof CommentTable comment) {
            return "COMMENT ON TABLE " + names.table(comment.table()) + " IS " + comment(comment.comment());
        }
        if (change instanceof CommentColumn comment) {
            return "COMMENT ON COLUMN " + names.table(comment.table()) + "." + names.name(comment.column()) + " IS "
                    + comment(comment.comment());
        }
        return change instanceof CreateEnum || change instanceof AddEnumValue || change instanceof DropEnum
                ? enumStatement(change)
                : alteration(change);
    }

    private String alteration(SchemaChange change) {
        if (change instanceof AddColumn add) {
            return alter(add.table()) + "ADD COLUMN "
                    + text.column(Alone.of(add), add.column(), add.unique(), add.foreignKey());
        }
        if (change instanceof DropColumn drop) {
            return alter(drop.table()) + "DROP COLUMN " + names.name(drop.column());
        }
        if (change instanceof AddPrimaryKey add) {
            return alter(add.table()) + "ADD " + text.primaryKey(add.key());
        }
        if (change instanceof AddUniqueKey add) {
            return alter(add.table()) + "ADD " + text.uniqueKey(add.key());
        }
        if (change instanceof AddForeignKey add) {
            return alter(add.table()) + "ADD " + text.foreignKey(add.key());
        }
        if (change instanceof DropConstraint drop && drop.name() != null) {
            return alter(drop.table()) + "DROP CONSTRAINT " + names.name(drop.name());
        }
        throw new DefinitionException("PostgreSQL cannot do this to a table: " + change + ".");
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

    private String comment(@Nullable String comment) {
        return comment == null ? "NULL" : names.text(comment);
    }
}
