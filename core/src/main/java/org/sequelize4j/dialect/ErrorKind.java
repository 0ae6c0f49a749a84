package org.sequelize4j.dialect;

/** The kinds of failure that a program can act on, the same for every database. */
public enum ErrorKind {
    UNIQUE,
    FOREIGN_KEY,
    NOT_NULL,
    CHECK,
    /** A value is longer than its column, or outside of the numbers that it takes. */
    TOO_LONG,
    /** Another transaction was in the way (deadlocks included): the whole transaction may be run again. */
    SERIALIZATION,
    /** A row or the database was locked for longer than the statement was willing to wait. */
    LOCK_TIMEOUT,
    /** The statement ran for too long, or was cancelled. */
    TIMEOUT,
    /** The connection broke while it was in use. */
    CONNECTION_LOST,
    /** No server answered. */
    CONNECTION_REFUSED,
    ACCESS_DENIED,
    /** Anything else. */
    OTHER
}
