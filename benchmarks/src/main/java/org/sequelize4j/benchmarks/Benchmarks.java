package org.sequelize4j.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** {@code ./benchmarks/run}: starts a process for each part and database, and tells what they found. */
public final class Benchmarks {
    private Benchmarks() {}

    /** The first argument is the folder of the module, the others are {@link Options}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path home = Path.of(arguments[0]);
        String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        Options options;
        try {
            options = Options.parse(rest);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(Options.USAGE);
            System.exit(2);
            return;
        }
        Path results = home.resolve("target").resolve("results");
        new Course(options, results).run();
        Report report = new Report(results, options.quick());
        if (options.write()) {
            report.write(home.resolveSibling("docs"));
        } else {
            report.texts(options.parts(), options.databases()).values().forEach(System.out::println);
        }
    }
}
