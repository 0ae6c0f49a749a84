package org.sequelize4j;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An index that is being declared. What only tunes an index ({@code using}, {@code length}, {@code operator}, {@code parser},
 * {@code concurrently}, {@code collate}) is left out on databases that do not have it, as Sequelize does, so that a model can be
 * used on several. What makes it mean something else is refused there, unlike in Sequelize: the condition or the collation of a
 * unique index, expressions, FULLTEXT and SPATIAL.
 */
public interface IndexOptions {
    IndexOptions unique();

    IndexOptions name(String name);

    /** One more attribute, behind those that were named. */
    IndexOptions field(String attribute);

    /** One more part, which is computed: {@code field(fn("lower", col("email")))}. Such an index needs a name. */
    IndexOptions field(Expression expression);

    IndexOptions field(Expression expression, Sort direction);

    /** The direction of one of its attributes. */
    IndexOptions order(String attribute, Sort direction);

    /** How many characters or bytes of an attribute are indexed, on MariaDB and MySQL, where TEXT and BLOB need it. */
    IndexOptions length(String attribute, int length);

    /** The collation by which an attribute is compared, on PostgreSQL and SQLite. */
    IndexOptions collate(String attribute, String collation);

    /** The operator class of one attribute, on PostgreSQL: {@code "jsonb_path_ops"}. */
    IndexOptions operator(String attribute, String operatorClass);

    /** The operator class of all attributes that have none of their own, on PostgreSQL. */
    IndexOptions operator(String operatorClass);

    /** The method: {@code "gin"}, {@code "gist"}, {@code "hash"} and so on on PostgreSQL, {@code "BTREE"} on MariaDB and MySQL. */
    IndexOptions using(String method);

    IndexOptions type(IndexType type);

    /** The parser of a FULLTEXT index, on MySQL and MariaDB: {@code "ngram"}. */
    IndexOptions parser(String parser);

    /** Built while others write, on PostgreSQL; not inside a transaction. */
    IndexOptions concurrently();

    /** A partial index, where the database has them: only rows with these values. */
    IndexOptions where(Map<String, ? extends @Nullable Object> values);

    /** A partial index of the rows that fulfil a condition over the model's own attributes. */
    IndexOptions where(Consumer<? super Where<Row>> condition);
}
