package org.sequelize4j.schema;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.Transactions;
import org.sequelize4j.schema.SchemaChange.CreateEnum;
import org.sequelize4j.schema.SchemaChange.CreateSchema;
import org.sequelize4j.schema.SchemaChange.DropEnum;

/** What stands around tables: schemas, types of words, databases. */
public final class ServerEditor {
    private final Executor executor;
    private final Transactions transactions;
    private final SchemaDialect schema;
    private final Names names;

    public ServerEditor(Executor executor, Transactions transactions) {
        this.executor = executor;
        this.transactions = transactions;
        this.schema = SchemaDialect.of(executor.dialect());
        this.names = new Names(executor.dialect());
    }

    public List<String> schemas() {
        return LiveTables.schemas(executor);
    }

    /** Where a schema is but the beginning of the names of its tables, there is nothing to create. */
    public void createSchema(String name) {
        if (hasSchemas()) {
            schema.run(List.of(new CreateSchema(name)), executor, transactions);
        }
    }

    /** Whether schemas stand around tables; elsewhere they are the beginning of their names. */
    public boolean hasSchemas() {
        return executor.dialect().can(Capability.SCHEMAS);
    }

    public void dropSchema(String name) {
        executor.execute("DROP SCHEMA IF EXISTS " + names.name(name)
                + (executor.dialect().can(Capability.SCHEMAS_IN_DATABASES) ? " CASCADE" : ""));
    }

    /** Drops the schemas that people made; false where there are none but databases, which may be anyone's. */
    public boolean dropSchemas() {
        if (!executor.dialect().can(Capability.SCHEMAS_IN_DATABASES)) {
            return false;
        }
        schemas().stream().filter(name -> !name.equalsIgnoreCase("public")).forEach(this::dropSchema);
        return true;
    }

    public void createEnum(TableName type, List<String> values) {
        requireTypes("createEnum");
        if (values.isEmpty()) {
            throw new DefinitionException("createEnum(\"" + type + "\", …) was given no words; name at least one.");
        }
        schema.run(List.of(new CreateEnum(type, values)), executor, transactions);
    }

    public void dropEnum(TableName type) {
        requireTypes("dropEnum");
        schema.run(List.of(new DropEnum(type)), executor, transactions);
    }

    /** Those of the current schema; none where words belong to columns. */
    public Map<String, List<String>> enums() {
        Map<String, List<String>> enums = new TreeMap<>();
        schema.introspector(executor)
                .read(List.of(new TableName(null, "")))
                .enumTypes()
                .forEach((type, words) -> enums.put(type.name(), words));
        return enums;
    }

    public void createDatabase(String name) {
        requireServer("createDatabase");
        executor.execute("CREATE DATABASE " + names.name(name));
    }

    public void dropDatabase(String name) {
        requireServer("dropDatabase");
        executor.execute("DROP DATABASE IF EXISTS " + names.name(name));
    }

    private void requireTypes(String method) {
        if (!executor.dialect().can(Capability.ENUM_TYPES)) {
            throw new DefinitionException(method + "(…) is for databases with types of words, and on "
                    + executor.dialect().name() + " the words belong to their column; write addColumn(…, ENUM(…)).");
        }
    }

    private void requireServer(String method) {
        if (!executor.dialect().can(Capability.DATABASES)) {
            throw new DefinitionException(method + "(…) is for servers with many databases, and on "
                    + executor.dialect().name() + " the URL names the only one.");
        }
        if (transactions.active()) {
            throw new DefinitionException(
                    method + "(…) cannot be part of a transaction, and one runs; call it outside.");
        }
    }
}
