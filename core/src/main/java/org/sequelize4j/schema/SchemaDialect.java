package org.sequelize4j.schema;

import java.util.List;
import org.sequelize4j.OnDelete;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.definition.TableStorage;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.Transactions;
import org.sequelize4j.type.DataType;

/** How one database spells changes of its schema, and what it makes of names, types and defaults. */
interface SchemaDialect {
    /**
     * The spelling that belongs to a dialect.
     *
     * @throws DefinitionException when there is none yet
     */
    static SchemaDialect of(Dialect dialect) {
        return switch (dialect.name()) {
            case "sqlite" -> new SqliteSchema(dialect);
            case "postgres" -> new PostgresSchema(dialect);
            case "mariadb", "mysql" -> new MysqlSchema(dialect);
            case "h2" -> new H2Schema(dialect);
            default ->
                throw new DefinitionException("Tables cannot be created or changed on \"" + dialect.name()
                        + "\": this version writes no DDL for it. Create the tables yourself and leave out sync().");
        };
    }

    Dialect dialect();

    /** The statements of a change, in the order in which they have to run. */
    List<String> print(SchemaChange change);

    /** The statements of all changes, with what has to run around them. */
    default List<String> script(List<SchemaChange> changes) {
        return changes.stream().flatMap(change -> print(change).stream()).toList();
    }

    /** Makes the changes in one transaction. */
    void run(List<SchemaChange> changes, Executor executor, Transactions transactions);

    /** Whether a change can be made to a table that is there; else the table is rebuilt. */
    default boolean alters(SchemaChange change) {
        return true;
    }

    Introspector introspector(Executor executor);

    /** Whether a default that was said as a call is given back as the constant that it amounts to. */
    default boolean evaluatesDefaults() {
        return false;
    }

    /** Whether CREATE TABLE takes a foreign key that references the very table. */
    default boolean createsReferencesToItself() {
        return true;
    }

    /** The name that something gets when it is asked to be named so: shorter where it would be too long. */
    default String name(String wanted) {
        return dialect().nameLimit().fit(wanted);
    }

    /** What stands behind the columns of a new table because of what the model says; nothing where there are no such options. */
    default String tableOptions(TableStorage storage) {
        return "";
    }

    /** The type of a column that takes its values from a list of words. */
    default String enumType(TableName table, String column, String plainType) {
        return plainType;
    }

    /** The type that an autoincrement column of this type has to have. */
    default String autoIncrementType(String plainType) {
        return plainType;
    }

    boolean sameType(String wanted, String live);

    boolean sameDefault(String wanted, String live);

    default boolean sameCondition(String wanted, String live) {
        return LooseSql.same(wanted, live);
    }

    /** Whether a column of this type can have a default of its own. */
    default boolean takesDefault(DataType type) {
        return true;
    }

    /** What a rule of a foreign key amounts to; one that is not said is NO ACTION. */
    default OnDelete effect(OnDelete rule) {
        return rule == OnDelete.DEFAULT ? OnDelete.NO_ACTION : rule;
    }
}
