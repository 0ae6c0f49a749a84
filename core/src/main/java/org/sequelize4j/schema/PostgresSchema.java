package org.sequelize4j.schema;

import java.util.List;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.error.TransactionException;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.Transactions;

/** PostgreSQL: enums are types, counting columns are SERIAL, and everything can be altered in place. */
final class PostgresSchema implements SchemaDialect, TableText.ColumnSpelling {
    private final Dialect dialect;
    private final Names names;
    private final PostgresPrinter printer;

    PostgresSchema(Dialect dialect) {
        this.dialect = dialect;
        this.names = new Names(dialect);
        this.printer = new PostgresPrinter(names, new TableText(names, this));
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public List<String> print(SchemaChange change) {
        return printer.print(change);
    }

    @Override
    public void run(List<SchemaChange> changes, Executor executor, Transactions transactions) {
        List<SchemaChange> alone =
                changes.stream().filter(PostgresSchema::isConcurrent).toList();
        if (!alone.isEmpty() && transactions.active()) {
            throw new TransactionException(
                    "An index that is built concurrently cannot be built in a transaction, and one"
                            + " runs. Leave concurrently() out, or call this outside of the transaction.");
        }
        transactions.join(() -> {
            changes.stream()
                    .filter(change -> !isConcurrent(change))
                    .forEach(change -> print(change).forEach(executor::execute));
            return changes.size();
        });
        alone.forEach(change -> print(change).forEach(executor::execute));
    }

    private static boolean isConcurrent(SchemaChange change) {
        return change instanceof SchemaChange.CreateIndex create
                && create.index().manner().concurrently();
    }

    @Override
    public Introspector introspector(Executor executor) {
        return new PostgresIntrospector(executor, this);
    }

    @Override
    public String head(ColumnDescription column, TableDescription table) {
        if (column.autoIncrement()) {
            return serial(column.type());
        }
        boolean inKey = table.primaryKeyColumns().contains(column.name());
        return column.type() + (column.nullable() || inKey ? "" : " NOT NULL");
    }

    private static String serial(String type) {
        return switch (type) {
            case "SMALLINT" -> "SMALLSERIAL";
            case "BIGINT" -> "BIGSERIAL";
            default -> "SERIAL";
        };
    }

    @Override
    public String defaultValue(String value) {
        return value;
    }

    @Override
    public String constraintName(String wanted) {
        return name(wanted);
    }

    @Override
    public String enumType(TableName table, String column, String plainType) {
        return type(new TableName(table.schema(), name(DerivedNames.enumType(table, column))));
    }

    /** How a type that was made for a table is written. */
    String type(TableName type) {
        return names.table(type);
    }

    @Override
    public boolean sameType(String wanted, String live) {
        return PostgresTypes.canonical(wanted).equals(PostgresTypes.canonical(live));
    }

    @Override
    public boolean sameDefault(String wanted, String live) {
        return LooseSql.same(wanted, live);
    }

    @Override
    public boolean sameCondition(String wanted, String live) {
        return PostgresConditions.same(wanted, live);
    }
}
