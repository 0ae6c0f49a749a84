package org.sequelize4j.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.sequelize4j.benchmarks.measure.Measurement;
import org.sequelize4j.benchmarks.measure.Results;

/**
 * The tables of one database, out of the files of all parts; an empty text where nothing was measured.
 *
 * @param folder where the parts left their results
 */
public record Tables(Path folder, Names names) {
    private static final double MICROSECONDS = 1e3;
    private static final double MILLISECONDS = 1e6;
    private static final double SECONDS = 1e9;

    /** The measurements of that database in the file of that name, and of the Node program in the one beside it. */
    public Measured measured(String database, String name) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Measurement> all = files.filter(
                            file -> file.getFileName().toString().matches(name + "(-node)?\\.tsv"))
                    .sorted()
                    .flatMap(file -> new Results(file).read().stream())
                    .toList();
            return Measured.of(database, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ratios of times and of allocations. */
    public String workloads(String database) {
        Measured measured = measured(database, "workloads");
        if (measured.isEmpty()) {
            return "";
        }
        RatioTable table = new RatioTable(measured, names);
        double[] noise = measured.noise();
        return table.times() + "\nJDBC against itself: " + RatioTable.rounded(noise[0]) + " to "
                + RatioTable.rounded(noise[1]) + ".\n\nBytes allocated by an operation, in relation to JDBC's:\n\n"
                + table.allocations();
    }

    /** Milliseconds to the first row. */
    public String cold(String database) {
        Measured measured = measured(database, "cold");
        if (measured.isEmpty()) {
            return "";
        }
        Markdown table = new Markdown(List.of("", "ms", "÷ JDBC"));
        measured.all()
                .forEach(each -> table.line(List.of(
                        names.contender(each.contender()),
                        RatioTable.rounded(each.nanoseconds() / MILLISECONDS),
                        RatioTable.rounded(each.ratio()))));
        return table.toString();
    }

    /** What a row, and what a model costs, at every size. */
    public String growth(String database) {
        return titled(
                        "Find all, µs for each row:",
                        series(
                                database,
                                "growth-all",
                                "rows",
                                each -> each.nanoseconds() / MICROSECONDS / each.number()))
                + titled(
                        "One-to-many, an author with ten posts, µs for each post:",
                        series(
                                database,
                                "growth-eager",
                                "posts",
                                each -> each.nanoseconds() / MICROSECONDS / each.number()))
                + titled(
                        "Includes within includes, six children each, all in milliseconds:",
                        series(database, "growth-depth", "depth", each -> each.nanoseconds() / MILLISECONDS))
                + titled(
                        "Models with associations, all in milliseconds:",
                        series(database, "growth-models", "models", each -> each.nanoseconds() / MILLISECONDS));
    }

    /** Finds by key in a second, and what threads wait for meanwhile. */
    public String threads(String database) {
        Measured waits = measured(database, "threads-waits");
        return series(database, "threads", "threads", each -> SECONDS / each.nanoseconds())
                + (waits.isEmpty()
                        ? ""
                        : "\nWhat threads of the typed face wait for:\n\n" + new Waiting(waits).table());
    }

    /** Where the time of each contender goes that was looked at. */
    public String profile(String database) {
        StringBuilder text = new StringBuilder();
        for (String contender : names.contenders().keySet().stream().sorted().toList()) {
            String name = "profile-" + contender;
            Measured libraries = measured(database, name + "-libraries");
            if (!libraries.isEmpty()) {
                Measured methods = measured(database, name + "-methods");
                Measured allocations = measured(database, name + "-allocations");
                text.append(titled(
                        names.contender(contender) + ":", new Shares(names, libraries, methods, allocations).table()));
            }
        }
        return text.toString();
    }

    private String series(String database, String name, String size, ToDoubleFunction<Measurement> figure) {
        Measured measured = measured(database, name);
        return measured.isEmpty() ? "" : new Series(size, measured, names, figure).table();
    }

    private static String titled(String title, String table) {
        return table.isEmpty() ? "" : title + "\n\n" + table + "\n";
    }
}
