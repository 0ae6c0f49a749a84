package org.sequelize4j.schema;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.schema.SchemaChange.AddColumn;
import org.sequelize4j.schema.SchemaChange.AddForeignKey;
import org.sequelize4j.schema.SchemaChange.AddPrimaryKey;
import org.sequelize4j.schema.SchemaChange.AddUniqueKey;
import org.sequelize4j.schema.SchemaChange.CommentColumn;
import org.sequelize4j.schema.SchemaChange.CommentTable;
import org.sequelize4j.schema.SchemaChange.CreateIndex;
import org.sequelize4j.schema.SchemaChange.CreateSchema;
import org.sequelize4j.schema.SchemaChange.CreateTable;
import org.sequelize4j.schema.SchemaChange.DropColumn;
import org.sequelize4j.schema.SchemaChange.DropConstraint;
import org.sequelize4j.schema.SchemaChange.DropIndex;
import org.sequelize4j.schema.SchemaChange.DropTables;

/** Prints the changes that H2 and PostgreSQL, and in part the others too, write alike. */
record StandardStatements(String database, Names names, TableText text) {
    /**
     * Prints one change.
     *
     * @throws DefinitionException when it is not one of those
     */
    String print(SchemaChange change) {
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
        if (change instanceof CommentTable comment) {
            return "COMMENT ON TABLE " + names.table(comment.table()) + " IS " + comment(comment.comment());
        }
        if (change instanceof CommentColumn comment) {
            return "COMMENT ON COLUMN " + names.table(comment.table()) + "." + names.name(comment.column()) + " IS "
                    + comment(comment.comment());
        }
        return alteration(change);
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
        throw new DefinitionException(database + " cannot do this to a table: " + change + ".");
    }

    private String alter(TableName table) {
        return "ALTER TABLE " + names.table(table) + " ";
    }

    private String comment(@Nullable String comment) {
        return comment == null ? "NULL" : names.text(comment);
    }
}
