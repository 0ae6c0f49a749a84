package org.sequelize4j.benchmarks;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sequelize4j.benchmarks.contest.Agreement;
import org.sequelize4j.benchmarks.contest.Contender;
import org.sequelize4j.benchmarks.contest.Workload;
import org.sequelize4j.benchmarks.data.Database;
import org.sequelize4j.benchmarks.data.DatabaseKind;
import org.sequelize4j.benchmarks.data.Scale;
import org.sequelize4j.benchmarks.measure.Measurement;
import org.sequelize4j.benchmarks.measure.Samples;
import org.sequelize4j.benchmarks.node.SequelizeOnNode;

/** Sequelize itself: another process, so its slices are timed there, in turn with slices of hand-written JDBC here. */
final class Guest implements AutoCloseable {
    /** Where {@code ./benchmarks/run} has installed it; it says so by this variable. */
    static final Path FOLDER = Path.of(System.getenv().getOrDefault("BENCHMARKS_SEQUELIZE", "benchmarks/sequelize"));

    private static final double SLICE = 50e6;
    private static final int WARMING = 3;

    private final Database database;
    private final Contender jdbc;
    private final SequelizeOnNode sequelize;
    private int turn;

    private Guest(Database database, Contender jdbc) {
        this.database = database;
        this.jdbc = jdbc;
        this.sequelize = SequelizeOnNode.open(FOLDER, database);
    }

    /** Invites it, unless it is not wanted, not installed, or does not know that database. */
    static Optional<Guest> of(Options options, Database database, Map<Entrant, Contender> contenders) {
        return Optional.ofNullable(contenders.get(Entrant.JDBC))
                .filter(unused -> isWanted(options, database.kind()))
                .map(jdbc -> new Guest(database, jdbc));
    }

    /** Whether it is invited, installed, and knows that database. */
    static boolean isWanted(Options options, DatabaseKind kind) {
        return options.guest() && SequelizeOnNode.isReady(FOLDER, kind);
    }

    /** Checks its answer, and times it for about that many seconds. */
    List<Measurement> race(Workload workload, double seconds) throws SQLException {
        new Agreement(database, Scale.FULL).check(workload, SequelizeOnNode.NAME, sequelize.contender());
        int own = operations(jdbcTime(workload, WARMING));
        int its = operations(guestTime(workload, WARMING));
        // Once more, now that it is warmer.
        own = operations(jdbcTime(workload, own));
        its = operations(guestTime(workload, its));
        Samples samples = new Samples();
        int rounds = (int) Math.max(3, seconds * 1e9 / SLICE);
        for (int round = 0; round < rounds; round++) {
            samples.add(Entrant.JDBC.option(), jdbcTime(workload, own));
            samples.add(SequelizeOnNode.NAME, guestTime(workload, its));
        }
        return samples.measurements(database.kind().name(), workload.number(), Entrant.JDBC.option()).stream()
                .filter(found -> found.contender().equals(SequelizeOnNode.NAME))
                .toList();
    }

    private static int operations(double nanoseconds) {
        return (int) Math.max(1, SLICE / nanoseconds);
    }

    private double guestTime(Workload workload, int operations) throws SQLException {
        double time = sequelize.time(workload, next(operations), operations);
        tidy(workload);
        return time;
    }

    private double jdbcTime(Workload workload, int operations) throws SQLException {
        int first = next(operations);
        long begin = System.nanoTime();
        for (int i = 0; i < operations; i++) {
            workload.run(jdbc, first + i);
        }
        double time = (System.nanoTime() - begin) / (double) operations;
        tidy(workload);
        return time;
    }

    private int next(int operations) {
        int first = turn;
        turn += operations;
        return first;
    }

    private void tidy(Workload workload) throws SQLException {
        if (workload.creates()) {
            database.deleteCreatedNotes();
        }
    }

    @Override
    public void close() {
        sequelize.close();
    }
}
