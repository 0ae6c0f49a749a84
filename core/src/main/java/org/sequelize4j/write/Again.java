package org.sequelize4j.write;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Transactions;

/**
 * Transactions of writes that concern several rows. Two of them may wait for each other in a circle; the database gives up one, and
 * it is run again. Not so inside a transaction of the program, or where its hooks run, which would see everything twice.
 */
public final class Again {
    static final int TIMES = 10;

    private Again() {}

    /** Runs work that fails or succeeds as a whole; before another try the rows are what they were. */
    static <R> R run(Transactions transactions, Collection<RowInstance> rows, Supplier<R> work) {
        return transactions.run(options -> options.retry(TIMES), savepoint -> {
            rows.forEach(row -> row.runtime().beforeChange(row));
            return work.get();
        });
    }

    /** The same for relations; instances that change say so themselves. */
    public static <R> R run(Transactions transactions, boolean hooked, Supplier<R> work) {
        return hooked ? transactions.run(options -> {}, savepoint -> work.get()) : run(transactions, List.of(), work);
    }

    /** The same where it may be: without hooks, for rows that others are kept right with. */
    static <R> R run(Transactions transactions, Collection<RowInstance> rows, boolean hooked, Supplier<R> work) {
        return hooked
                        || rows.stream()
                                .allMatch(row -> row.definition().upkeeps().isEmpty())
                ? transactions.run(options -> {}, savepoint -> work.get())
                : run(transactions, rows, work);
    }
}
