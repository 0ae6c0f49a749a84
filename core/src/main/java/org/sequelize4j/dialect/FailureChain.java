package org.sequelize4j.dialect;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Predicate;

/** Walks a failure and what it is chained to: a batch wraps the server's own words. */
final class FailureChain {
    private static final int LONGEST = 20;

    private FailureChain() {}

    static Optional<SQLException> find(SQLException failure, Predicate<SQLException> wanted) {
        SQLException current = failure;
        for (int i = 0; current != null && i < LONGEST; i++) {
            if (wanted.test(current)) {
                return Optional.of(current);
            }
            boolean wraps = current.getNextException() == null && current.getCause() instanceof SQLException;
            current = wraps ? (SQLException) current.getCause() : current.getNextException();
        }
        return Optional.empty();
    }
}
