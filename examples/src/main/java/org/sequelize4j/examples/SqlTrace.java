package org.sequelize4j.examples;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.SqlEvent;
import org.sequelize4j.SqlListener;

/** Listens to the statements: keeps those of the question at hand, and counts all. */
public final class SqlTrace implements SqlListener {
    private final List<String> statements = new ArrayList<>();
    private Duration time = Duration.ZERO;
    private long total;

    @Override
    public void executed(SqlEvent event) {
        total++;
        statements.add(event.sql());
        time = time.plus(event.duration());
    }

    /** Starts a new question. */
    public void start() {
        statements.clear();
        time = Duration.ZERO;
    }

    /** The statements since the start, in order. */
    public List<String> statements() {
        return List.copyOf(statements);
    }

    /** How long the database took for them. */
    public Duration time() {
        return time;
    }

    /** How many statements there were in all. */
    public long total() {
        return total;
    }
}
