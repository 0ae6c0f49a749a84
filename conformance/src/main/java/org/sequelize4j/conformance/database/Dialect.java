package org.sequelize4j.conformance.database;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sequelize4j.conformance.scenario.Scenario;
import org.sequelize4j.testing.Engine;

/** A dialect as golden files name it: the database that it runs on, and whose results are expected. */
public record Dialect(String name, String golden, Family family) {
    /** How schemas are read. */
    public enum Family {
        SQLITE,
        POSTGRES,
        MYSQL,
        H2
    }

    private static final List<Dialect> ALL = List.of(
            new Dialect("sqlite", "sqlite", Family.SQLITE),
            new Dialect("postgres", "postgres", Family.POSTGRES),
            new Dialect("mariadb", "mariadb", Family.MYSQL),
            new Dialect("mysql", "mysql", Family.MYSQL),
            // Sequelize has no H2; here it has to do what PostgreSQL does.
            new Dialect("h2", "postgres", Family.H2));

    /** Those whose databases the tests can start. */
    public static List<Dialect> available() {
        return ALL.stream().filter(dialect -> dialect.engine().isPresent()).toList();
    }

    /** The dialect of that name. */
    public static Dialect named(String name) {
        return available().stream()
                .filter(dialect -> dialect.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no dialect \"" + name + "\"; there are "
                        + String.join(
                                ", ", available().stream().map(Dialect::name).toList()) + "."));
    }

    /** Whether a scenario is for this dialect; one that names dialects is for these alone. */
    public boolean runs(Scenario scenario) {
        return scenario.runsOn(name);
    }

    /** The kind of test database that it runs on. */
    public Optional<Engine> engine() {
        return Arrays.stream(Engine.values())
                .filter(engine -> engine.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
