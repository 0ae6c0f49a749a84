package org.sequelize4j.benchmarks;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sequelize4j.benchmarks.contest.Agreement;
import org.sequelize4j.benchmarks.contest.Contender;
import org.sequelize4j.benchmarks.contest.Workload;
import org.sequelize4j.benchmarks.data.Database;
import org.sequelize4j.benchmarks.data.Scale;
import org.sequelize4j.benchmarks.measure.Measurement;
import org.sequelize4j.benchmarks.measure.Race;
import org.sequelize4j.benchmarks.measure.Results;
import org.sequelize4j.benchmarks.measure.Timing;

/** The ten workloads on one database: a process of its own, with all contenders in it. */
final class WorkloadsPart {
    private final Options options;
    private final Database database;
    private final Map<Entrant, Contender> contenders = new EnumMap<>(Entrant.class);

    private WorkloadsPart(Options options, Database database) {
        this.options = options;
        this.database = database;
    }

    /** Started by {@link Course}. */
    public static void main(String[] arguments) throws SQLException {
        PartRun run = PartRun.parse(arguments);
        try (Database database = Database.create(run.kind(), Scale.FULL)) {
            new WorkloadsPart(run.options(), database).run(run.results(""));
        }
    }

    private void run(Results results) throws SQLException {
        for (Entrant entrant : options.entrants()) {
            contenders.put(entrant, entrant.open(database));
        }
        Optional<Guest> guest = Guest.of(options, database, contenders);
        for (Workload workload : options.workloads()) {
            Agreement agreement = new Agreement(database, Scale.FULL);
            for (Map.Entry<Entrant, Contender> each : contenders.entrySet()) {
                agreement.check(workload, each.getKey().title(), each.getValue());
            }
            List<Measurement> found = new ArrayList<>(race(workload));
            if (guest.isPresent()) {
                found.addAll(guest.get().race(workload, options.seconds()));
            }
            results.add(found);
            System.out.println(line(workload, found));
        }
        guest.ifPresent(Guest::close);
        contenders.values().forEach(Contender::close);
    }

    private List<Measurement> race(Workload workload) {
        Timing timing = options.quick() ? Timing.briefly(options.seconds()) : Timing.ofSeconds(options.seconds());
        Race race = new Race(timing, () -> tidy(workload));
        for (Map.Entry<Entrant, Contender> each : contenders.entrySet()) {
            enter(race, workload, each.getKey().option(), each.getValue());
            if (each.getKey() == Entrant.JDBC) {
                enter(race, workload, Measurement.AGAIN, each.getValue());
            }
        }
        return race.run(database.kind().name(), workload.number());
    }

    private static void enter(Race race, Workload workload, String name, Contender contender) {
        race.enter(name, turn -> workload.run(contender, turn));
    }

    private void tidy(Workload workload) {
        if (workload.creates()) {
            try {
                database.deleteCreatedNotes();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private String line(Workload workload, List<Measurement> found) {
        StringBuilder line = new StringBuilder(String.format(
                "%-10s %2d  JDBC %8.1f µs ",
                database.kind().title(), workload.number(), found.get(0).nanoseconds() / 1_000));
        found.stream()
                .skip(1)
                .forEach(each -> line.append(String.format("  %s %.2f", each.contender(), each.ratio()))
                        .append(allocated(each, found.get(0))));
        return line.toString();
    }

    /** Nobody counts what another process allocates. */
    private static String allocated(Measurement each, Measurement jdbc) {
        return each.bytes() < 0 ? "" : String.format(" (%.2f)", each.bytes() / jdbc.bytes());
    }
}
