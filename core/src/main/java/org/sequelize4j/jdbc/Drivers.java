package org.sequelize4j.jdbc;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.ConnectionException;
import org.sequelize4j.error.MissingDependencyException;

/** Finds the JDBC driver of a URL, and says which library to add when it is not there. */
final class Drivers {
    private static final List<Library> LIBRARIES = List.of(
            new Library("jdbc:sqlite:", "org.sqlite.JDBC", "org.xerial", "sqlite-jdbc", "3.54.1.0"),
            new Library("jdbc:postgresql:", "org.postgresql.Driver", "org.postgresql", "postgresql", "42.7.14"),
            new Library("jdbc:mariadb:", "org.mariadb.jdbc.Driver", "org.mariadb.jdbc", "mariadb-java-client", "4.0.0"),
            new Library("jdbc:mysql:", "com.mysql.cj.jdbc.Driver", "com.mysql", "mysql-connector-j", "26.10.0"),
            new Library("jdbc:h2:", "org.h2.Driver", "com.h2database", "h2", "2.5.252"));

    private Drivers() {}

    /**
     * Opens a connection.
     *
     * @throws MissingDependencyException when the driver is not on the class path
     */
    static Connection connect(String url, Properties properties) throws SQLException {
        Connection connection = driver(url).connect(url, properties);
        if (connection == null) {
            throw notUnderstood(url, null);
        }
        return connection;
    }

    private static Driver driver(String url) {
        try {
            return DriverManager.getDriver(url);
        } catch (SQLException noDriver) {
            Library library = library(url);
            if (library != null && !library.isPresent()) {
                throw new MissingDependencyException(library.missing(url), noDriver);
            }
            throw notUnderstood(url, noDriver);
        }
    }

    /** Null when this library knows no driver for the URL. */
    static @Nullable Library library(String url) {
        return LIBRARIES.stream()
                .filter(library -> url.startsWith(library.prefix()))
                .findFirst()
                .orElse(null);
    }

    private static ConnectionException notUnderstood(String url, @Nullable SQLException cause) {
        return new ConnectionException(
                "No JDBC driver understands the URL \"" + JdbcUrl.withoutPassword(url)
                        + "\". Check its spelling, and that the driver of the database is on the class path.",
                cause);
    }

    /** The library that brings a driver. */
    record Library(String prefix, String driver, String group, String artifact, String version) {
        boolean isPresent() {
            try {
                Class.forName(driver, false, Drivers.class.getClassLoader());
                return true;
            } catch (ClassNotFoundException e) {
                return false;
            }
        }

        String missing(String url) {
            return """
                    The driver for "%s" is not on the class path. Add it to the build file:

                    <dependency>
                        <groupId>%s</groupId>
                        <artifactId>%s</artifactId>
                        <version>%s</version>
                    </dependency>
                    """.formatted(JdbcUrl.withoutPassword(url), group, artifact, version);
        }
    }
}
