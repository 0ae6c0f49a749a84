package org.sequelize4j.schema;

import java.util.List;
import org.sequelize4j.error.TransactionException;
import org.sequelize4j.jdbc.Transactions;
import org.sequelize4j.schema.SchemaChange.Truncate;

/** Keeps DDL out of transactions on a database where it would end them without a word. */
record CommittingDdl(String database, SchemaDialect schema, Transactions transactions) {
    /**
     * Lets pass what a transaction can take, which is the removal of rows.
     *
     * @throws TransactionException when a transaction runs that one of the changes would commit
     */
    void refuse(List<SchemaChange> changes) {
        for (SchemaChange change : changes) {
            boolean commits = !(change instanceof Truncate truncate) || truncate.restartIdentity();
            if (commits && transactions.active()) {
                List<String> statements = schema.print(change);
                throw new TransactionException("A change of tables commits, on " + database
                        + ", the transaction that runs, and this one would have: "
                        + statements.get(statements.size() - 1) + ". Do it outside of the transaction.");
            }
        }
    }
}
