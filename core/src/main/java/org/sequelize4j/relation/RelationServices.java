package org.sequelize4j.relation;

import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.Transactions;
import org.sequelize4j.load.Finds;
import org.sequelize4j.load.Loader;
import org.sequelize4j.load.Runtimes;
import org.sequelize4j.query.Queries;
import org.sequelize4j.write.Writer;

/** What relations use of the other stages. */
public record RelationServices(
        Executor executor,
        Transactions transactions,
        Loader loader,
        Finds finds,
        Writer writer,
        Queries queries,
        Runtimes runtimes,
        AssociatedFinders finders) {
    /** Runs writes that succeed or fail as one, also inside of a transaction that goes on after a failure. */
    void atomically(Runnable writes) {
        transactions.run(options -> {}, transaction -> {
            writes.run();
            return transaction;
        });
    }
}
