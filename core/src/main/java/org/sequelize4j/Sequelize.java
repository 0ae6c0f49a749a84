package org.sequelize4j;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database and the models defined over it. Safe to share between threads; close it at the end.
 */
public interface Sequelize extends AutoCloseable {
    /**
     * Connects to the database of a JDBC URL.
     *
     * @throws org.sequelize4j.error.ConnectionException when the database cannot be reached
     */
    static Sequelize connect(String url) {
        return builder().url(url).connect();
    }

    static Sequelize connect(String url, @Nullable String user, @Nullable String password) {
        return builder().url(url).user(user).password(password).connect();
    }

    static Sequelize connect(DataSource dataSource) {
        return builder().dataSource(dataSource).connect();
    }

    static SequelizeBuilder builder() {
        return SequelizeProvider.Holder.PROVIDER.builder();
    }

    /**
     * Defines models, builds instances and prints SQL (of PostgreSQL) without any database. {@code save} of an instance leaves it
     * as it is, unsaved, so that code which saves can be tested; everything else that needs a database is refused.
     */
    static Sequelize offline() {
        return builder().offline();
    }

    Model<Row> define(String name, Consumer<? super Definition<Row>> definition);

    /** Defines a typed model and every typed model that it reaches. */
    <T extends Instance<T>> Model<T> define(Class<T> type);

    /** The typed model, defined now if it is not yet. */
    <T extends Instance<T>> Model<T> model(Class<T> type);

    /**
     * The dynamic side of a model, typed or not.
     *
     * @throws org.sequelize4j.error.DefinitionException when no model has that name
     */
    Model<Row> model(String name);

    /** Adds hooks that run on every model, after its own, and those that are about no model; what they take are rows. */
    void hooks(Consumer<? super SequelizeHooks> hooks);

    /** Takes away such hooks of that type and name; nothing happens when there are none. */
    void removeHook(HookType type, String name);

    /** Creates the tables that are missing, those that are referenced first. */
    void sync();

    void sync(Consumer<? super SyncOptions> options);

    /** Drops the tables of all models. */
    void drop();

    /** Empties the tables of all models. */
    void truncate();

    /**
     * Asks the database for an answer.
     *
     * @throws org.sequelize4j.error.ConnectionException when the database cannot be reached
     */
    void authenticate();

    /** SQL of one's own; nothing is sent before it is asked for its result. */
    RawQuery query(String sql);

    /**
     * A value as a constant of SQL in the spelling of this database, quotes and all; those of a collection between commas. For
     * what cannot be bound, such as DDL: everywhere else bind values.
     *
     * @throws org.sequelize4j.error.InvalidValueException when a value is of a class that no database knows
     */
    String escape(@Nullable Object value);

    /**
     * Tables by their names, without models, as migrations use them.
     *
     * @throws org.sequelize4j.error.ConnectionException offline, where there are no tables
     */
    QueryInterface queryInterface();

    /** Commits when the work returns, rolls back when it throws. Inside another transaction it is a savepoint. */
    <R> R transaction(Work<R> work);

    <R> R transaction(Consumer<? super TransactionOptions> options, Work<R> work);

    void useTransaction(VoidWork work);

    void useTransaction(Consumer<? super TransactionOptions> options, VoidWork work);

    /** A transaction that the caller ends. */
    UnmanagedTransaction begin();

    UnmanagedTransaction begin(Consumer<? super TransactionOptions> options);

    @Override
    void close();
}
