package org.sequelize4j.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.sequelize4j.benchmarks.contest.Answer;
import org.sequelize4j.benchmarks.contest.Contender;
import org.sequelize4j.benchmarks.contest.Workload;
import org.sequelize4j.benchmarks.data.Database;
import org.sequelize4j.benchmarks.data.Scale;
import org.sequelize4j.benchmarks.measure.Measurement;
import org.sequelize4j.benchmarks.measure.Profile;

/** What a contender does with its time and memory at each workload, when nobody else works in the same JVM. */
final class ProfilePart {
    private final PartRun run;
    private final Database database;
    private int turn;

    private ProfilePart(PartRun run, Database database) {
        this.run = run;
        this.database = database;
    }

    /** Started by {@link Course}. */
    public static void main(String[] arguments) throws SQLException, IOException, InterruptedException {
        PartRun run = PartRun.parse(arguments);
        List<Entrant> entrants = run.options().entrants();
        for (Entrant entrant : entrants) {
            // Hand-written JDBC is always named, since all else is measured by it, which nothing is here.
            if (entrant != Entrant.JDBC || entrants.size() == 1) {
                try (Database database = Database.create(run.kind(), Scale.FULL)) {
                    new ProfilePart(run, database).run(entrant);
                }
            }
        }
    }

    private void run(Entrant entrant) throws SQLException, IOException, InterruptedException {
        long duration = (long) (run.options().seconds() * TimeUnit.SECONDS.toNanos(1));
        try (Contender contender = entrant.open(database)) {
            for (Workload workload : run.options().workloads()) {
                work(workload, contender, duration);
                forget(workload);
                Profile profile = Profile.during(() -> work(workload, contender, 2 * duration));
                forget(workload);
                add(entrant, workload, "libraries", profile.libraries());
                add(entrant, workload, "methods", profile.methods());
                add(entrant, workload, "allocations", profile.allocations());
                System.out.printf(
                        "%-10s %2d  %s  %s%n",
                        run.kind().title(), workload.number(), entrant.option(), profile.libraries());
            }
        }
    }

    /** H2 keeps in memory what seconds of creating leave. */
    private void forget(Workload workload) throws SQLException {
        if (workload.creates()) {
            database.deleteCreatedNotes();
        }
    }

    private void work(Workload workload, Contender contender, long duration) {
        long end = System.nanoTime() + duration;
        while (System.nanoTime() < end) {
            Answer<?> unused = workload.run(contender, ++turn);
        }
    }

    private void add(Entrant entrant, Workload workload, String table, Map<String, Double> shares) {
        run.results("-" + entrant.option() + "-" + table)
                .add(shares.entrySet().stream()
                        .map(share -> new Measurement(
                                run.kind().name(), workload.number(), share.getKey(), 0, share.getValue(), -1))
                        .toList());
    }
}
