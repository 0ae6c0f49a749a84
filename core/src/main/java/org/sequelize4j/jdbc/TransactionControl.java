package org.sequelize4j.jdbc;

import java.sql.SQLException;
import org.sequelize4j.Isolation;

/** How transactions begin on a kind of database. */
interface TransactionControl {
    Boundary begin(Session session, TransactionSettings settings) throws SQLException;

    /** Begins a part of the running transaction that can be undone by itself. */
    Boundary savepoint(Session session, String name) throws SQLException;

    /** Whether a result is read bit by bit only inside of a transaction. */
    boolean streamsNeedTransaction();

    /** Whether a transaction that runs at one level gives what another level promises. */
    boolean gives(Isolation running, Isolation asked);
}
