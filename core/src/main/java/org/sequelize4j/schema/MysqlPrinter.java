package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.schema.SchemaChange.AddColumn;
import org.sequelize4j.schema.SchemaChange.AlterColumn;
import org.sequelize4j.schema.SchemaChange.CommentTable;
import org.sequelize4j.schema.SchemaChange.CreateIndex;
import org.sequelize4j.schema.SchemaChange.CreateTable;
import org.sequelize4j.schema.SchemaChange.DropConstraint;
import org.sequelize4j.schema.SchemaChange.DropIndex;
import org.sequelize4j.schema.SchemaChange.DropTables;
import org.sequelize4j.schema.SchemaChange.Truncate;

/** Prints changes in the words of MariaDB and MySQL. */
final class MysqlPrinter {
    /** The name that every primary key has, whatever it is asked to be called. */
    static final String PRIMARY = "PRIMARY";

    private final Names names;
    private final TableText text;
    private final SchemaDialect schema;

    MysqlPrinter(Names names, TableText text, SchemaDialect schema) {
        this.names = names;
        this.text = text;
        this.schema = schema;
    }

    List<String> print(SchemaChange change) {
        if (change instanceof AlterColumn alter) {
            return modify(alter);
        }
        if (change instanceof DropTables drop) {
            return drop.tables().stream()
                    .map(table -> "DROP TABLE IF EXISTS " + names.table(table))
                    .toList();
        }
        if (change instanceof Truncate truncate) {
            return truncate(truncate);
        }
        return List.of(statement(change));
    }

    private String statement(SchemaChange change) {
        if (change instanceof CreateTable create) {
            return "CREATE TABLE IF NOT EXISTS " + names.table(create.table().name()) + " (" + text.body(create.table())
                    + ") " + options(create.table())
                    + (create.table().comment() == null
                            ? ""
                            : " " + comment(create.table().comment()));
        }
        if (change instanceof CreateIndex create) {
            return new IndexText(names).create(create.table(), create.index());
        }
        if (change instanceof DropIndex drop) {
            return "DROP INDEX " + names.name(drop.name()) + " ON " + names.table(drop.table());
        }
        return alteration(change);
    }

    private static String options(TableDescription table) {
        String options = table.keepsakes().options();
        return options.isEmpty() ? MysqlTableOptions.DEFAULT : options;
    }

    private String alteration(SchemaChange change) {
        if (change instanceof AddColumn add) {
            return alter(add.table()) + "ADD "
                    + text.column(Alone.of(add), add.column(), add.unique(), null)
                    + (add.foreignKey() == null
                            ? ""
                            : ", ADD " + text.foreignKey(add.foreignKey().named(schema, add.table())));
        }
        if (change instanceof DropConstraint drop && drop.name() != null) {
            return alter(drop.table())
                    + (drop.name().equals(PRIMARY)
                            ? "DROP PRIMARY KEY"
                            : "DROP FOREIGN KEY " + names.name(drop.name()));
        }
        if (change instanceof CommentTable remark) {
            return alter(remark.table()) + comment(remark.comment());
        }
        return new StandardStatements("MariaDB and MySQL", names, text).print(change);
    }

    /** The whole column is said again, since what is left out would be lost. Rows get the default before null is forbidden. */
    private List<String> modify(AlterColumn alter) {
        List<String> statements = new ArrayList<>();
        ColumnDescription to = alter.to();
        if (alter.from().nullable() && !to.nullable() && to.defaultValue() != null) {
            String column = names.name(to.name());
            statements.add("UPDATE " + names.table(alter.table()) + " SET " + column + " = " + "(" + to.defaultValue()
                    + ") WHERE " + column + " IS NULL");
        }
        AddColumn again = new AddColumn(alter.table(), to, false, null);
        statements.add(alter(alter.table()) + "MODIFY " + text.column(Alone.of(again), to, false, null));
        return statements;
    }

    /** Not TRUNCATE, which no table takes that others refer to, and which would commit a transaction. */
    private List<String> truncate(Truncate truncate) {
        List<String> statements = new ArrayList<>();
        truncate.tables().forEach(table -> statements.add("DELETE FROM " + names.table(table)));
        statements.addAll(countFromOne(truncate));
        return statements;
    }

    List<String> countFromOne(Truncate truncate) {
        return truncate.restartIdentity()
                ? truncate.tables().stream()
                        .map(table -> alter(table) + "AUTO_INCREMENT = 1")
                        .toList()
                : List.of();
    }

    private String alter(TableName table) {
        return "ALTER TABLE " + names.table(table) + " ";
    }

    private String comment(@Nullable String comment) {
        return "COMMENT " + names.text(comment == null ? "" : comment);
    }
}
