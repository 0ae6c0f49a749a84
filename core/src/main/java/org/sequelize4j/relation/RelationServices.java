package org.sequelize4j.relation;

import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.Transactions;
import org.sequelize4j.load.Finds;
import org.sequelize4j.load.Loader;
import org.sequelize4j.load.Runtimes;
import org.sequelize4j.query.Queries;
import org.sequelize4j.write.Again;
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

    /** The same for writes of the rows at both ends, which the database may give up in favour of others and which are run again then. */
    void atomically(AssociationDefinition association, RelationSettings settings, Runnable writes) {
        ModelDefinition source = association.sourceModel();
        ModelDefinition target = association.targetModel();
        Again.run(
                transactions,
                settings.hooks() && (finds.isHooked(source) || finds.isHooked(target)),
                () -> {
                    writes.run();
                    return writes;
                },
                source,
                target);
    }
}
