package org.sequelize4j;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.type.DataType;

/**
 * Tables by their names, without models: what migrations are made of. Names are those of tables and columns; a schema stands
 * before a table as in {@code "sales.orders"} where the database has schemas. Each method is one transaction where the database
 * can undo such changes; on SQLite a table is rebuilt where it cannot be altered, with its rows, keys and indexes.
 *
 * <p>A table or column that is not there is refused with a {@link org.sequelize4j.error.DefinitionException} that names what is.
 */
public interface QueryInterface {
    /** Creates the table unless it exists; it has these columns and no others. */
    void createTable(String table, Consumer<? super TableColumns> columns);

    /** Drops the table, if it exists, and the enum types that were made for it. */
    void dropTable(String table);

    /** With {@code cascade()}, what depends on the table goes, too, where the database can. */
    void dropTable(String table, Consumer<? super DropOptions> options);

    /** Drops every table of the current schema. */
    void dropAllTables();

    void renameTable(String before, String after);

    /** The names of the tables of the current schema. */
    List<String> showAllTables();

    boolean tableExists(String table);

    /** The columns of a table in their order. */
    Map<String, ColumnInfo> describeTable(String table);

    void addColumn(String table, String column, DataType type);

    /** With what {@code define} says of an attribute, too: default value, unique, references and so on. */
    void addColumn(String table, String column, DataType type, Consumer<? super AttributeOptions> options);

    /** Removes the column with the keys and indexes that it is part of. */
    void removeColumn(String table, String column);

    /** Gives a column another type; it allows null then and has no default. */
    void changeColumn(String table, String column, DataType type);

    /** Gives a column another type, nullability and default; what is not said gets lost, as in Sequelize. */
    void changeColumn(String table, String column, DataType type, Consumer<? super AttributeOptions> options);

    void renameColumn(String table, String before, String after);

    /** A plain index over columns. */
    void addIndex(String table, List<String> columns);

    /** An index over columns; its name is derived as that of a model's index unless one is given. */
    void addIndex(String table, List<String> columns, Consumer<? super IndexOptions> options);

    void removeIndex(String table, String name);

    /** The index with the name that is derived from its columns. */
    void removeIndex(String table, List<String> columns);

    /** The indexes of a table; those of keys where the database makes no difference. */
    List<IndexInfo> showIndex(String table);

    /** {@code addConstraint("ships", c -> c.unique("name").name("ship_names"))}. */
    void addConstraint(String table, Consumer<? super ConstraintOptions> constraint);

    void removeConstraint(String table, String name);

    /** The keys and checks of a table. */
    List<ConstraintInfo> showConstraint(String table);

    /** The foreign keys of a table. */
    List<ConstraintInfo> getForeignKeyReferencesForTable(String table);

    /** Creates a schema that is not there; nothing on SQLite and MySQL, where it is the beginning of the names of its tables. */
    void createSchema(String schema);

    /** Drops the schema and all that is in it. */
    void dropSchema(String schema);

    /** Drops the schemas that people made but the public one; all tables where a database has no schemas in it. */
    void dropAllSchemas();

    List<String> showAllSchemas();

    /**
     * Makes a type of words that several columns can have, on PostgreSQL; ENUM columns bring their own.
     *
     * @throws org.sequelize4j.error.DefinitionException where words belong to columns
     */
    void createEnum(String name, List<String> values);

    /** Drops such a type, if it exists. */
    void dropEnum(String name);

    /** The words of the enum types of the current schema by name; none where words belong to columns. */
    Map<String, List<String>> showAllEnums();

    /**
     * Makes a database on the server, outside of any transaction.
     *
     * @throws org.sequelize4j.error.DefinitionException where there is no server
     */
    void createDatabase(String name);

    /** Drops a database of the server, if it exists. */
    void dropDatabase(String name);

    /** Inserts one row, by columns. */
    void insert(String table, Map<String, ? extends @Nullable Object> row);

    /** Inserts rows in few statements; says how many. */
    int bulkInsert(String table, List<? extends Map<String, ? extends @Nullable Object>> rows);

    /** Sets columns of all rows that fulfil the condition; says how many. */
    int bulkUpdate(
            String table, Map<String, ? extends @Nullable Object> values, Consumer<? super Where<Row>> condition);

    /** Deletes all rows that fulfil the condition, or all when it says nothing, as in Sequelize; says how many. */
    int bulkDelete(String table, Consumer<? super Where<Row>> condition);

    /** Adds to a column in the database; says of how many rows. */
    int increment(String table, String column, Number by, Consumer<? super Where<Row>> condition);

    /** The same for several columns. */
    int increment(String table, Map<String, ? extends Number> by, Consumer<? super Where<Row>> condition);

    int decrement(String table, String column, Number by, Consumer<? super Where<Row>> condition);

    int decrement(String table, Map<String, ? extends Number> by, Consumer<? super Where<Row>> condition);

    /** Inserts a row, or gives the one that has the same primary or unique key all of these values. */
    void upsert(String table, Map<String, ? extends @Nullable Object> values);

    /** The same, where a row that is there gets only some of the values. */
    void upsert(String table, Map<String, ? extends @Nullable Object> values, List<String> updated);

    /** One column of the first row that a query finds; empty when there is none or it is null. */
    Optional<Object> rawSelect(String table, String column, Consumer<? super Query<Row>> query);

    /** The name between the quotes of the database, for SQL of one's own. */
    String quoteIdentifier(String name);

    /** Rows as maps by column. */
    List<Map<String, @Nullable Object>> select(String table, Consumer<? super Query<Row>> query);
}
