package org.sequelize4j;

import java.time.Duration;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.naming.Inflector;

/** How to connect, and the defaults of all models. */
public interface SequelizeBuilder {
    SequelizeBuilder url(String url);

    /** Whom to connect as; null where the URL says it, or nobody has to. */
    SequelizeBuilder user(@Nullable String user);

    /** The password of the user; null for none. */
    SequelizeBuilder password(@Nullable String password);

    SequelizeBuilder dataSource(DataSource dataSource);

    /** Where connections come from, in place of the pool of this library: to join a container's transactions. */
    SequelizeBuilder connectionProvider(ConnectionProvider provider);

    /** At most this many connections; 10 unless said otherwise. */
    SequelizeBuilder poolSize(int connections);

    /** How long to wait for a free connection; 30 seconds unless said otherwise. */
    SequelizeBuilder connectionTimeout(Duration timeout);

    /** How long a statement may run; no limit unless said otherwise. */
    SequelizeBuilder statementTimeout(Duration timeout);

    SequelizeBuilder timestamps(boolean timestamps);

    SequelizeBuilder underscored(boolean underscored);

    SequelizeBuilder freezeTableName(boolean freeze);

    /** What the times of creation are called in all models that do not name theirs. */
    SequelizeBuilder createdAt(String name);

    SequelizeBuilder updatedAt(String name);

    SequelizeBuilder deletedAt(String name);

    /** Whether models keep destroyed rows, unless they say otherwise; {@code false} by default. */
    SequelizeBuilder paranoid(boolean paranoid);

    /** Whether models count their changes in an attribute {@code version}, unless they say otherwise. */
    SequelizeBuilder version(boolean version);

    /** The same with another name for the attribute. */
    SequelizeBuilder version(String name);

    SequelizeBuilder schema(String schema);

    SequelizeBuilder inflector(Inflector inflector);

    /** Converts every attribute of typed models whose accessor has the converter's class of values. */
    SequelizeBuilder converter(AttributeConverter<?, ?> converter);

    /** Adds hooks that run on every model, after its own, and those that are about no model. */
    SequelizeBuilder hooks(Consumer<? super SequelizeHooks> hooks);

    /** Hooks of every model that has none of the same type; Sequelize's {@code define.hooks}. */
    SequelizeBuilder defaultHooks(Consumer<? super Hooks<Row>> hooks);

    /**
     * What happens when a relation is read that is not loaded: {@code OFF} unless said, then it is loaded for all instances that came
     * together. Models and queries can say otherwise.
     */
    SequelizeBuilder strictLoading(Strictness strictness);

    /**
     * What happens when a program asks for associated rows of one instance after the other, by {@code fetch}, {@code count},
     * {@code has}, relation methods or {@code findByPk}: {@code OFF} unless said, which costs nothing. Five instances of one result
     * make a loop; a place in the code is told once.
     */
    SequelizeBuilder detectLoops(Strictness strictness);

    /** The same with another number of instances that make a loop. */
    SequelizeBuilder detectLoops(Strictness strictness, int instances);

    SequelizeBuilder onSql(SqlListener listener);

    /** Whether listeners and the log see the values; only marks unless said otherwise. */
    SequelizeBuilder logBinds(boolean logBinds);

    Sequelize connect();

    /** Without a database, in the SQL of the URL's database; of PostgreSQL when no URL is given. */
    Sequelize offline();
}
