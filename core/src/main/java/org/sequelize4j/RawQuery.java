package org.sequelize4j;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * SQL of one's own and the values for it. All values are sent beside the SQL and never become part of it, whichever word they
 * are given by: that is unlike Sequelize, whose replacements are written into the text. Texts, quoted names and comments are
 * left alone. It runs on the thread's transaction if there is one.
 *
 * @see Sequelize#query
 */
public interface RawQuery {
    /** The next values for {@code ?}. A collection takes as many places as it has elements, for {@code IN (?)}. */
    RawQuery replacements(@Nullable Object... values);

    /** Values for {@code :name}, collections as in {@code IN (:ids)}. */
    RawQuery replacements(Map<String, ? extends @Nullable Object> values);

    /**
     * The next values for {@code $1}, {@code $2} and so on; {@code $$} stands for a dollar then. Where the SQL has no such
     * places, they are replacements. A collection for {@code $1} is bound as one array where the database has arrays.
     */
    RawQuery bind(@Nullable Object... values);

    /** One value for {@code $name}, or for {@code :name}. */
    RawQuery bind(String name, @Nullable Object value);

    /** Values for {@code $name}, or for {@code :name}. */
    RawQuery bind(Map<String, ? extends @Nullable Object> values);

    /** Other names for columns of the result: by the name in the SQL, the one in maps, records and instances. */
    RawQuery fieldMap(Map<String, String> names);

    /** What a query reads, each row by the names of its columns. */
    List<Map<String, @Nullable Object>> rows();

    /** The first row, as {@code plain} gives it in Sequelize. */
    Optional<Map<String, @Nullable Object>> row();

    /** Rows whose columns have dots in their names, as maps in maps: {@code "ship.name"} is {@code name} in {@code ship}. */
    List<Map<String, @Nullable Object>> nested();

    /**
     * The first column of each row.
     *
     * @throws org.sequelize4j.error.InvalidValueException when a value is not of that class and cannot become it
     */
    <V> List<@Nullable V> values(Class<V> type);

    /** Each row as a record, column by name. */
    <R> List<R> into(Class<R> shape);

    /** Each row as an instance of the model, by columns or attributes; what the model does not have is read with {@code get}. */
    <T> List<T> into(Model<T> model);

    /** Runs a statement that gives no rows; says how many rows it changed. */
    int execute();

    /** Runs a statement of any kind, such as an INSERT whose key is wanted or an UPDATE with RETURNING. */
    RawResult run();
}
