package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.Transactions;

/** SQLite: constraints stand in CREATE TABLE only, so most changes are rebuilds. */
final class SqliteSchema implements SchemaDialect, TableText.ColumnSpelling {
    private static final Pattern CONSTANT = Pattern.compile(
            "[-+]?\\d+(\\.\\d*)?(e[-+]?\\d+)?|x?'([^']|'')*'|NULL|TRUE|FALSE", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile("CURRENT_(TIMESTAMP|DATE|TIME)", Pattern.CASE_INSENSITIVE);

    private final Dialect dialect;
    private final Names names;
    private final TableText text;

    SqliteSchema(Dialect dialect) {
        this.dialect = dialect;
        this.names = new Names(dialect);
        this.text = new TableText(names, this);
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public List<String> script(List<SchemaChange> changes) {
        return SqliteRun.script(this, changes);
    }

    @Override
    public void run(List<SchemaChange> changes, Executor executor, Transactions transactions) {
        new SqliteRun(this, executor, transactions).run(changes);
    }

    @Override
    public boolean alters(SchemaChange change) {
        if (change instanceof SchemaChange.AddColumn add) {
            String value = add.column().defaultValue();
            boolean constant = value == null || CONSTANT.matcher(value).matches();
            return constant
                    && !add.unique()
                    && !add.column().autoIncrement()
                    && (add.column().nullable() || value != null)
                    && (add.foreignKey() == null || value == null);
        }
        return change instanceof SchemaChange.CreateIndex || change instanceof SchemaChange.DropIndex;
    }

    @Override
    public Introspector introspector(Executor executor) {
        return new SqliteIntrospector(executor);
    }

    @Override
    public List<String> print(SchemaChange change) {
        if (change instanceof SchemaChange.CreateTable create) {
            return List.of(create(create.table(), create.table().name(), "CREATE TABLE IF NOT EXISTS "));
        }
        if (change instanceof SchemaChange.AddColumn add) {
            TableDescription alone = Alone.of(add);
            return List.of("ALTER TABLE " + names.table(add.table()) + " ADD COLUMN "
                    + text.column(alone, add.column(), add.unique(), add.foreignKey()));
        }
        if (change instanceof SchemaChange.CreateIndex create) {
            return List.of(new IndexText(names).create(create.table(), create.index()));
        }
        if (change instanceof SchemaChange.DropIndex drop) {
            return List.of("DROP INDEX IF EXISTS " + names.name(drop.name()));
        }
        if (change instanceof SchemaChange.RebuildTable rebuild) {
            return new SqliteRebuild(names, this::create).statements(rebuild);
        }
        if (change instanceof SchemaChange.DropTables drop) {
            return drop.tables().stream()
                    .map(table -> "DROP TABLE IF EXISTS " + names.table(table))
                    .toList();
        }
        if (change instanceof SchemaChange.Truncate truncate) {
            return truncate(truncate);
        }
        throw new DefinitionException("SQLite cannot do this to a table that is there: " + change + ".");
    }

    private String create(TableDescription table, TableName as, String words) {
        String options = table.keepsakes().options();
        return words + names.table(as) + " (" + text.body(table) + ")" + (options.isEmpty() ? "" : " " + options);
    }

    private List<String> truncate(SchemaChange.Truncate truncate) {
        List<String> statements = new ArrayList<>();
        truncate.tables().forEach(table -> statements.add("DELETE FROM " + names.table(table)));
        if (truncate.restartIdentity() && !truncate.tables().isEmpty()) {
            statements.add("DELETE FROM sqlite_sequence WHERE name IN ("
                    + truncate.tables().stream()
                            .map(table -> names.text(table.name()))
                            .collect(Collectors.joining(", "))
                    + ")");
        }
        return statements;
    }

    @Override
    public String head(ColumnDescription column, TableDescription table) {
        boolean sole = table.primaryKeyColumns().equals(List.of(column.name()));
        if (column.autoIncrement() && !sole) {
            throw new DefinitionException("The column \"" + column.name() + "\" of \"" + table.name()
                    + "\" counts by itself, which SQLite does for a primary key of one column only. Make it the only"
                    + " primary key, or leave out autoIncrement().");
        }
        if (sole && "INTEGER".equalsIgnoreCase(column.type())) {
            return "INTEGER PRIMARY KEY" + (column.autoIncrement() ? " AUTOINCREMENT" : "");
        }
        return column.type() + (column.nullable() ? "" : " NOT NULL") + (sole ? " PRIMARY KEY" : "");
    }

    @Override
    public String defaultValue(String value) {
        return CONSTANT.matcher(value).matches() || CLOCK.matcher(value).matches() ? value : "(" + value + ")";
    }

    @Override
    public boolean keyInColumn(TableDescription table) {
        return table.primaryKeyColumns().size() == 1;
    }

    @Override
    public boolean checksWords() {
        return true;
    }

    @Override
    public String constraintName(String wanted) {
        return name(wanted);
    }

    /** Only this very type counts. */
    @Override
    public String autoIncrementType(String plainType) {
        return "INTEGER";
    }

    @Override
    public boolean sameType(String wanted, String live) {
        return wanted.replace(" ", "").equalsIgnoreCase(live.replace(" ", ""));
    }

    /** SQLite gives the text back as it was written. */
    @Override
    public boolean sameDefault(String wanted, String live) {
        return LooseSql.same(wanted, live);
    }
}
