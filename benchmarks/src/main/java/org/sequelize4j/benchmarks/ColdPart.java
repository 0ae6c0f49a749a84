package org.sequelize4j.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.sequelize4j.benchmarks.data.Database;
import org.sequelize4j.benchmarks.data.Scale;
import org.sequelize4j.benchmarks.measure.Measurement;
import org.sequelize4j.benchmarks.measure.Samples;
import org.sequelize4j.benchmarks.node.SequelizeOnNode;

/** From the start of a process to its first row, each contender in turn. */
final class ColdPart {
    private static final int ROUNDS = 21;
    private static final int QUICK_ROUNDS = 3;
    private static final Child PROGRAM = new Child(ColdStart.class, OptionalInt.empty(), Child.settings("256m"));

    private final Database database;

    private ColdPart(Database database) {
        this.database = database;
    }

    /** Started by {@link Course}. */
    public static void main(String[] arguments) throws SQLException, IOException, InterruptedException {
        PartRun run = PartRun.parse(arguments);
        try (Database database = Database.createToShare(run.kind(), Scale.SMALL)) {
            database.leave();
            new ColdPart(database).run(run);
        }
    }

    private void run(PartRun run) throws IOException, InterruptedException {
        List<String> order = new ArrayList<>(
                run.options().entrants().stream().map(Entrant::option).toList());
        order.add(1, Measurement.AGAIN);
        if (Guest.isWanted(run.options(), database.kind())) {
            order.add(SequelizeOnNode.NAME);
        }
        Samples samples = new Samples();
        Random chance = new Random(ROUNDS);
        int rounds = run.options().quick() ? QUICK_ROUNDS : ROUNDS;
        for (int round = 0; round < rounds; round++) {
            for (String contender : order) {
                samples.add(contender, start(program(contender)));
            }
            // Connections that the server still closes for a process that ended are to slow nobody in particular.
            Collections.shuffle(order, chance);
        }
        List<Measurement> found = samples.measurements(run.kind().name(), 0, Entrant.JDBC.option());
        run.results("").add(found);
        found.forEach(each -> System.out.printf(
                "%-10s %-12s %5.0f ms  %.2f%n",
                run.kind().title(), each.contender(), each.nanoseconds() / 1e6, each.ratio()));
    }

    private ProcessBuilder program(String contender) {
        if (contender.equals(SequelizeOnNode.NAME)) {
            return SequelizeOnNode.coldStart(Guest.FOLDER, database);
        }
        String entrant = contender.equals(Measurement.AGAIN) ? Entrant.JDBC.option() : contender;
        return PROGRAM.process(List.of(entrant, database.kind().option(), database.url()));
    }

    /** Nanoseconds until the first line comes; the end of the program is waited for, and not timed. */
    private static double start(ProcessBuilder program) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = program.start();
        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();
            double time = (double) System.nanoTime() - begin;
            int code = process.waitFor();
            if (line == null || code != 0) {
                throw new IllegalStateException(program.command() + " ended with " + code + ".");
            }
            return time;
        }
    }
}
