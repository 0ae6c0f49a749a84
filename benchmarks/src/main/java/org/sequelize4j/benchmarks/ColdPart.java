package org.sequelize4j.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sequelize4j.benchmarks.data.Database;
import org.sequelize4j.benchmarks.data.Scale;
import org.sequelize4j.benchmarks.measure.Measurement;
import org.sequelize4j.benchmarks.measure.Samples;

/** From the start of a JVM to its first row, each contender in turn. */
final class ColdPart {
    private static final int ROUNDS = 11;
    private static final int QUICK_ROUNDS = 3;

    private ColdPart() {}

    /** Started by {@link Course}. */
    public static void main(String[] arguments) throws SQLException, IOException, InterruptedException {
        PartRun run = PartRun.parse(arguments);
        Samples samples = new Samples();
        try (Database database = Database.create(run.kind(), Scale.SMALL)) {
            List<String> order = new ArrayList<>(
                    run.options().entrants().stream().map(Entrant::option).toList());
            order.add(1, Measurement.AGAIN);
            int rounds = run.options().quick() ? QUICK_ROUNDS : ROUNDS;
            for (int round = 0; round < rounds; round++) {
                for (String contender : order) {
                    samples.add(contender, start(contender, database));
                }
                Collections.rotate(order, 1);
            }
        }
        List<Measurement> found = samples.measurements(run.kind().name(), 0, Entrant.JDBC.option());
        run.results("").add(found);
        found.forEach(each ->
                System.out.printf("%-12s %5.0f ms  %.2f%n", each.contender(), each.nanoseconds() / 1e6, each.ratio()));
    }

    private static double start(String contender, Database database) throws IOException, InterruptedException {
        String entrant = contender.equals(Measurement.AGAIN) ? Entrant.JDBC.option() : contender;
        Child child = new Child(ColdStart.class, false, "256m");
        long begin = System.nanoTime();
        return (double) child.firstLine(List.of(entrant, database.kind().option(), database.url())) - begin;
    }
}
