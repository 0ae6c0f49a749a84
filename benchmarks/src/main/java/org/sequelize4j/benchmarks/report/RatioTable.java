package org.sequelize4j.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.sequelize4j.benchmarks.measure.Measurement;

/** A table in Markdown: a line for each workload, a column for each contender, the best of each line bold. */
public record RatioTable(Measured measured, Names names) {
    private static final double NANOSECONDS = 1_000;
    private static final double KIBIBYTE = 1_024;

    /** Times in relation to hand-written JDBC, whose own are in microseconds. */
    public String times() {
        return table("JDBC µs", Measurement::nanoseconds, NANOSECONDS, Measurement::ratio);
    }

    /** The same for the bytes that an operation allocates. */
    public String allocations() {
        return table("JDBC KiB", Measurement::bytes, KIBIBYTE, this::allocated);
    }

    private double allocated(Measurement measurement) {
        double jdbc =
                measured.jdbc(measurement.number()).map(Measurement::bytes).orElse(Double.NaN);
        // Nobody can count what another process allocates.
        return measurement.bytes() < 0 ? Double.NaN : measurement.bytes() / jdbc;
    }

    private String table(
            String first, ToDoubleFunction<Measurement> absolute, double unit, ToDoubleFunction<Measurement> relative) {
        List<String> contenders = measured.contendersBesideJdbc();
        List<String> head = new ArrayList<>(List.of("workload", first));
        contenders.forEach(contender -> head.add(names.contender(contender)));
        Markdown table = new Markdown(head);
        for (int number : measured.numbers()) {
            String best =
                    measured.best(number, relative).map(Measurement::contender).orElse("");
            List<String> cells = new ArrayList<>(List.of(names.workload(number)));
            cells.add(measured.jdbc(number)
                    .map(jdbc -> rounded(absolute.applyAsDouble(jdbc) / unit))
                    .orElse(""));
            for (String contender : contenders) {
                String cell = measured.find(number, contender)
                        .map(relative::applyAsDouble)
                        .filter(ratio -> !ratio.isNaN())
                        .map(RatioTable::rounded)
                        .orElse("");
                cells.add(contender.equals(best) && !cell.isEmpty() ? "**" + cell + "**" : cell);
            }
            table.line(cells);
        }
        return table.toString();
    }

    /** Three digits that say something. */
    static String rounded(double value) {
        String format = value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f";
        return String.format(Locale.ROOT, format, value);
    }
}
