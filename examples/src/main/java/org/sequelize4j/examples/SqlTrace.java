package org.sequelize4j.examples;

import java.io.PrintStream;
import java.time.Duration;
import org.sequelize4j.SqlEvent;
import org.sequelize4j.SqlListener;

/** Prints the statements of one question at a time and counts them. */
public final class SqlTrace implements SqlListener {
    private static final int WIDTH = 400;

    private final PrintStream out;
    private boolean on;
    private int statements;
    private Duration time = Duration.ZERO;

    public SqlTrace(PrintStream out) {
        this.out = out;
    }

    @Override
    public void executed(SqlEvent event) {
        if (!on) {
            return;
        }
        statements++;
        time = time.plus(event.duration());
        String sql = event.sql();
        out.println("  SQL  " + (sql.length() > WIDTH ? sql.substring(0, WIDTH) + " …" : sql));
    }

    /** Starts a new question. */
    public void start() {
        on = true;
        statements = 0;
        time = Duration.ZERO;
    }

    /** Ends the question and prints what it took. */
    public void stop() {
        on = false;
        out.printf("       %d statement%s, %.1f ms%n", statements, statements == 1 ? "" : "s", time.toNanos() / 1e6);
    }

    /** How many statements the question has taken so far. */
    public int statements() {
        return statements;
    }
}
