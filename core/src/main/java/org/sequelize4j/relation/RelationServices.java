package org.sequelize4j.relation;

import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsToMany;
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
    /**
     * Runs writes that succeed or fail as one, also inside of a transaction that goes on after a failure. The database may give them up
     * in favour of others; they are run again then.
     */
    void atomically(AssociationDefinition association, RelationSettings settings, Runnable writes) {
        boolean hooked = settings.hooks()
                && (finds.isHooked(association.sourceModel())
                        || finds.isHooked(association.targetModel())
                        || (association instanceof BelongsToMany many && finds.isHooked(many.throughModel())));
        Again.run(transactions, hooked, () -> {
            writes.run();
            return writes;
        });
    }
}
