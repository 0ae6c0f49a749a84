package org.sequelize4j.engine;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.jdbc.Database;
import org.sequelize4j.jdbc.DatabaseSettings;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.Transactions;

/**
 * What statements run on.
 *
 * @param database that is connected; null for none
 */
record Backend(
        Executor executor,
        Transactions transactions,
        @Nullable Database database) {
    static Backend connect(DatabaseSettings settings, Registry registry) {
        Database database = Database.open(settings, () -> new ConstraintNames(registry.definitions()));
        return new Backend(database.executor(), database.transactions(), database);
    }

    static Backend offline(Dialect dialect) {
        return new Backend(new Offline(dialect), new OfflineTransactions(), null);
    }

    boolean isOffline() {
        return database == null;
    }

    void authenticate() {
        if (database == null) {
            throw Offline.refusal("reach a database");
        }
        database.authenticate();
    }

    void close() {
        if (database != null) {
            database.close();
        }
    }

    Dialect dialect() {
        return executor.dialect();
    }
}
