package org.sequelize4j.testing;

/** A kind of database that tests run on. */
public enum Engine {
    /** SQLite in this process, in a file of its own. */
    SQLITE("SQLite"),

    /** PostgreSQL: one server for all tests of a JVM, in it a database for each. */
    POSTGRES("PostgreSQL");

    private final String displayName;

    Engine(String displayName) {
        this.displayName = displayName;
    }

    /**
     * Makes an empty database that nothing else uses; closing it removes it.
     *
     * @return the new database
     */
    public TestDatabase open() {
        return switch (this) {
            case SQLITE -> SqliteFiles.create();
            case POSTGRES -> PostgresServer.running().create();
        };
    }

    @Override
    public String toString() {
        return displayName;
    }
}
