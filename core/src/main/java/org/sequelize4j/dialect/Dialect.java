package org.sequelize4j.dialect;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.SqlText;
import org.sequelize4j.sql.Statement;
import org.sequelize4j.type.DataType;

/** One kind of database. */
public interface Dialect {
    /** Sequelize's name: {@code sqlite}, {@code postgres}, … For messages and choice by URL only. */
    String name();

    boolean can(Capability capability);

    /** How many binds one statement may have. */
    int maximumBinds();

    /**
     * The fetch size that lets the driver read a result bit by bit instead of as a whole.
     *
     * @param alone whether nothing else runs on the connection while the result is open
     */
    default int streamFetchSize(boolean alone) {
        return 1000;
    }

    /** An identifier between the dialect's quotes; the quote inside it is doubled. */
    String quote(String identifier);

    /** How long the names of constraints, indexes and types may be. */
    NameLimit nameLimit();

    /** A constant as it stands in DDL (DEFAULT, CHECK, partial indexes); values of queries are always bound. */
    String inline(@Nullable Object value, DataType type);

    /** A condition as it stands in DDL, over the columns of one table: values inlined, columns without their table. */
    String inline(SqlExpression condition);

    /**
     * How a column of this type is declared, without its name: {@code VARCHAR(255)}. An ENUM is TEXT where the database
     * cannot list its words; where there are {@link Capability#ENUM_TYPES} its column has a type of its own, see
     * {@link #enumType}.
     */
    String columnType(DataType type);

    /** The quoted name of the type of one ENUM column, as Sequelize names it: {@code "enum_users_status"}. */
    String enumType(@Nullable String schema, String table, String column);

    /** The words before a statement that make the database say how it would run it. */
    String explain();

    SqlText print(Statement statement);

    /**
     * Prints a statement that has a {@link org.sequelize4j.sql.SqlExpression.KeyIn}.
     *
     * @param keys each a list as long as the key has columns; at most {@link #maximumKeys} of them
     */
    SqlText print(Statement statement, List<? extends List<@Nullable Object>> keys);

    /** How many keys of so many columns {@link #print(Statement, List)} takes at once. */
    int maximumKeys(int columns);

    /** Binds one value; one without a type by its Java class. */
    void bind(PreparedStatement statement, int index, SqlText.Bind bind) throws SQLException;

    /**
     * Whether the values of this type that many rows have travel in one bind, a {@link org.sequelize4j.sql.ColumnValues}, so that an
     * {@link org.sequelize4j.sql.InsertColumns} can write them.
     */
    default boolean bindsColumn(DataType type) {
        return false;
    }

    /** Reads columns of this type; to be asked for once per query shape. */
    ColumnReader reader(DataType type);

    /** Tells what kind of failure the driver reports, and what of it the database names. */
    SqlFailure classify(SQLException failure);
}
