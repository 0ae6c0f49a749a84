package org.sequelize4j.engine;

import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.jdbc.Database;
import org.sequelize4j.jdbc.DatabaseSettings;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.Transactions;

/** What statements run on: a connected database, or nothing. */
record Backend(Executor executor, Transactions transactions, Runnable authenticate, Runnable close) {
    static Backend connect(DatabaseSettings settings, Registry registry) {
        Database database = Database.open(settings, () -> new ConstraintNames(registry.definitions()));
        return new Backend(database.executor(), database.transactions(), database::authenticate, database::close);
    }

    static Backend offline(Dialect dialect) {
        Offline offline = new Offline(dialect);
        return new Backend(offline, new OfflineTransactions(), offline::authenticate, () -> {});
    }

    boolean isOffline() {
        return executor instanceof Offline;
    }

    Dialect dialect() {
        return executor.dialect();
    }
}
