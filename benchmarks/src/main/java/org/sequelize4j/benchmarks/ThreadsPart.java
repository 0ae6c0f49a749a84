package org.sequelize4j.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.sequelize4j.benchmarks.contest.Contender;
import org.sequelize4j.benchmarks.data.Database;
import org.sequelize4j.benchmarks.data.Scale;
import org.sequelize4j.benchmarks.measure.Crowd;
import org.sequelize4j.benchmarks.measure.Measurement;
import org.sequelize4j.benchmarks.measure.Samples;
import org.sequelize4j.benchmarks.measure.Waits;

/** Many threads that find by key, all with the same contender on the same pool. */
final class ThreadsPart {
    /** This many threads are virtual ones, where the JVM has them. */
    static final int VIRTUAL = 1_000;

    private static final List<Integer> SIZES = List.of(1, 2, 4, 8, 16, 32, 64);
    private static final List<Integer> QUICK_SIZES = List.of(1, 8, 64);
    private static final int ROUNDS = 3;

    /** Fewer than there are connections, so that nobody has to wait for one, and many more. */
    private static final List<Integer> WAITING = List.of(8, 64);

    private final PartRun run;
    private final Map<Entrant, Contender> contenders = new EnumMap<>(Entrant.class);

    private ThreadsPart(PartRun run) {
        this.run = run;
    }

    /** Started by {@link Course}. */
    public static void main(String[] arguments) throws SQLException, IOException, InterruptedException {
        PartRun run = PartRun.parse(arguments);
        try (Database database = Database.create(run.kind(), Scale.SMALL)) {
            new ThreadsPart(run).run(database);
        }
    }

    private void run(Database database) throws IOException, InterruptedException {
        for (Entrant entrant : run.options().entrants()) {
            contenders.put(entrant, entrant.open(database));
        }
        for (int size : run.options().quick() ? QUICK_SIZES : SIZES) {
            measure(size, Thread::new);
        }
        ThreadFactory virtual = VirtualThreads.factory();
        if (virtual != null) {
            measure(VIRTUAL, virtual);
        }
        Contender typed = contenders.get(Entrant.TYPED);
        if (typed != null) {
            for (int size : WAITING) {
                waits(typed, size);
            }
        }
        contenders.values().forEach(Contender::close);
    }

    /** What threads wait for, as shares of the time of all of them. */
    private void waits(Contender contender, int size) throws InterruptedException, IOException {
        Crowd crowd = new Crowd(size, Thread::new, turn -> contender.findByKey(turn % 100 + 1));
        Map<String, Double> waits = new TreeMap<>(Waits.during(() -> crowd.run(duration())));
        waits.put(
                Measurement.ALL,
                waits.values().stream().mapToDouble(Double::doubleValue).sum());
        double all = (double) size * duration();
        List<Measurement> found = waits.entrySet().stream()
                .map(wait -> new Measurement(
                        run.kind().name(), size, wait.getKey(), wait.getValue(), wait.getValue() / all, -1))
                .toList();
        run.results("-waits").add(found);
        found.forEach(each -> System.out.printf(
                "%-10s %,6d threads waiting in %s: %.2f %%%n",
                run.kind().title(), size, each.contender(), each.ratio() * 100));
    }

    private long duration() {
        return TimeUnit.MILLISECONDS.toNanos(run.options().quick() ? 100 : 500);
    }

    private void measure(int size, ThreadFactory factory) throws InterruptedException {
        boolean quick = run.options().quick();
        Samples samples = new Samples();
        // The first round warms up.
        for (int round = 0; round <= (quick ? 1 : ROUNDS); round++) {
            for (Map.Entry<Entrant, Contender> each : contenders.entrySet()) {
                Crowd crowd = new Crowd(size, factory, turn -> each.getValue().findByKey(turn % 100 + 1));
                double time = crowd.run(duration());
                if (round > 0) {
                    samples.add(each.getKey().option(), time);
                }
            }
        }
        List<Measurement> found = samples.measurements(run.kind().name(), size, Entrant.JDBC.option());
        run.results("").add(found);
        StringBuilder line =
                new StringBuilder(String.format("%-10s %,6d threads", run.kind().title(), size));
        found.forEach(each -> line.append(String.format("  %s %,.0f/s", each.contender(), 1e9 / each.nanoseconds())));
        System.out.println(line);
    }
}
