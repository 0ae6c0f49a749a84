package org.sequelize4j.benchmarks;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sequelize4j.Sequelize;
import org.sequelize4j.benchmarks.contest.Contender;
import org.sequelize4j.benchmarks.data.Database;
import org.sequelize4j.benchmarks.data.Scale;
import org.sequelize4j.benchmarks.faces.Branches;
import org.sequelize4j.benchmarks.faces.ManyModels;
import org.sequelize4j.benchmarks.measure.Measurement;
import org.sequelize4j.benchmarks.measure.Race;
import org.sequelize4j.benchmarks.measure.Samples;
import org.sequelize4j.benchmarks.measure.Timing;

/** What happens to times when there is more of everything. */
final class GrowthPart {
    private static final List<Integer> ROWS = List.of(1_000, 10_000, 100_000, 1_000_000);
    private static final List<Integer> QUICK_ROWS = List.of(1_000, 10_000);
    private static final List<Integer> MODELS = List.of(10, 100, 1_000);
    private static final List<Integer> QUICK_MODELS = List.of(10, 50);
    private static final int MANY = 100_000;
    private static final double TOO_SLOW = 2e9;
    private static final int AUTHOR_OF = 10;
    private static final int ROUNDS = 5;
    private static final int QUICK_ROUNDS = 2;
    private static final double SECONDS = 0.6;

    /** Who has to find a million rows; with all of them that would take longer than everything else. */
    private static final Set<Entrant> FEW = Set.of(Entrant.JDBC, Entrant.TYPED, Entrant.DYNAMIC);

    private final PartRun run;

    private GrowthPart(PartRun run) {
        this.run = run;
    }

    /** Started by {@link Course}. */
    public static void main(String[] arguments) throws SQLException {
        GrowthPart part = new GrowthPart(PartRun.parse(arguments));
        part.depth();
        part.models();
        part.rows();
    }

    /** Whoever is slow at one size does not take part in the next, which might last for hours. */
    private void rows() throws SQLException {
        Set<Entrant> patient = EnumSet.copyOf(run.options().entrants());
        for (int rows : run.options().quick() ? QUICK_ROWS : ROWS) {
            try (Database database = Database.create(run.kind(), Scale.ofPosts(rows))) {
                Map<Entrant, Contender> contenders = new EnumMap<>(Entrant.class);
                if (rows > MANY) {
                    patient.retainAll(FEW);
                }
                patient.forEach(entrant -> contenders.put(entrant, entrant.open(database)));
                Race all = race(rows);
                Race eager = race(rows);
                contenders.forEach((entrant, contender) -> {
                    all.enter(entrant.option(), turn -> contender.findAll());
                    eager.enter(entrant.option(), turn -> contender.oneToMany(rows / AUTHOR_OF));
                });
                List<Measurement> found = new ArrayList<>(all.run(run.kind().name(), rows));
                report("-all", "find all", found);
                List<Measurement> foundEagerly = eager.run(run.kind().name(), rows);
                report("-eager", "one-to-many", foundEagerly);
                found.addAll(foundEagerly);
                patient.removeIf(entrant -> found.stream()
                        .anyMatch(each -> each.contender().equals(entrant.option()) && each.nanoseconds() > TOO_SLOW));
                contenders.values().forEach(Contender::close);
            }
        }
    }

    private void depth() throws SQLException {
        try (Database database = Database.create(run.kind(), Scale.ofPosts(AUTHOR_OF));
                Branches tree = Branches.grow(database)) {
            for (int depth = 1; depth <= Branches.DEPTH; depth++) {
                int down = depth;
                Race race = race(Branches.size(depth));
                race.enter(Entrant.TYPED.option(), turn -> tree.findTyped(down));
                race.enter(Entrant.DYNAMIC.option(), turn -> tree.find(down));
                report("-depth", "depth", race.run(run.kind().name(), depth));
            }
        }
    }

    private void models() throws SQLException {
        try (Database database = Database.create(run.kind(), Scale.ofPosts(AUTHOR_OF))) {
            for (int count : run.options().quick() ? QUICK_MODELS : MODELS) {
                Samples samples = new Samples();
                // The first round warms up, unless it is so long that it has to do.
                boolean slow = false;
                int rounds = run.options().quick() ? QUICK_ROUNDS : ROUNDS;
                for (int round = 0; round <= rounds && !slow; round++) {
                    long begin = System.nanoTime();
                    try (Sequelize sequelize = ManyModels.define(database, count)) {
                        long defined = System.nanoTime();
                        sequelize.sync();
                        long synced = System.nanoTime();
                        sequelize.drop();
                        slow = synced - begin > TOO_SLOW;
                        if (round > 0 || slow) {
                            samples.add("define", (double) defined - begin);
                            samples.add("sync", (double) synced - defined);
                        }
                    }
                }
                report("-models", "models", samples.measurements(run.kind().name(), count, "define"));
            }
        }
    }

    private Race race(int rows) {
        boolean few = run.options().quick() || rows >= MANY;
        return new Race(few ? Timing.few(rows < MANY) : Timing.ofSeconds(SECONDS), () -> {});
    }

    private void report(String table, String what, List<Measurement> found) {
        run.results(table).add(found);
        StringBuilder line = new StringBuilder(String.format(
                "%-10s %-12s %,9d", run.kind().title(), what, found.get(0).number()));
        found.forEach(each -> line.append(String.format("  %s %.2f ms", each.contender(), each.nanoseconds() / 1e6)));
        System.out.println(line);
    }
}
