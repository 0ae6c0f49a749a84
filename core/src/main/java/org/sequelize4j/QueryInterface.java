package org.sequelize4j;

import java.util.List;
import java.util.Map;
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

    /** Gives a column another type, nullability and default; what is not said gets lost, as in Sequelize. */
    void changeColumn(String table, String column, DataType type, Consumer<? super AttributeOptions> options);

    void renameColumn(String table, String before, String after);

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

    void createSchema(String schema);

    /** Drops the schema and all that is in it. */
    void dropSchema(String schema);

    List<String> showAllSchemas();

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

    /** The name between the quotes of the database, for SQL of one's own. */
    String quoteIdentifier(String name);

    /** Rows as maps by column. */
    List<Map<String, @Nullable Object>> select(String table, Consumer<? super Query<Row>> query);
}
