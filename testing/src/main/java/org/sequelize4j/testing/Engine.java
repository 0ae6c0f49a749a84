package org.sequelize4j.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A kind of database that tests run on. */
public enum Engine {
    /** SQLite in this process, in a file of its own. */
    SQLITE("SQLite"),

    /** H2 in the memory of this process. */
    H2("H2"),

    /** PostgreSQL: one server for all tests of a JVM, in it a database for each. */
    POSTGRES("PostgreSQL"),

    /** MariaDB, the same way, through its own driver. */
    MARIADB("MariaDB"),

    /** MySQL's driver on the server that the environment names, or else on the MariaDB, which speaks its protocol. */
    MYSQL("MySQL");

    /** The environment variable that names fewer databases for a quick run: {@code mariadb,mysql}. */
    static final String VARIABLE = "SEQUELIZE4J_ENGINES";

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
            case H2 -> H2Memory.create();
            case POSTGRES -> PostgresServer.running().create();
            case MARIADB -> MariadbServer.running().create();
            case MYSQL -> MariadbServer.runningForMysql().create();
        };
    }

    /** The databases that a test runs on when it names none: all, or those that the environment names. */
    public static List<Engine> chosen() {
        String named = System.getenv(VARIABLE);
        return named == null || named.isBlank()
                ? List.of(values())
                : Arrays.stream(named.split(","))
                        .map(name -> valueOf(name.strip().toUpperCase(Locale.ROOT)))
                        .toList();
    }

    @Override
    public String toString() {
        return displayName;
    }
}
