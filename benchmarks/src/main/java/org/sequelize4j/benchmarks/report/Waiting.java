package org.sequelize4j.benchmarks.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sequelize4j.benchmarks.measure.Measurement;

/** A table of what threads waited for, in shares of their time: a line for each number of threads. */
record Waiting(Measured measured) {
    private static final int MOST = 3;

    String table() {
        Markdown table = new Markdown(List.of("threads", "of their time", "most of it"));
        for (int threads : measured.numbers()) {
            String all = measured.find(threads, Measurement.ALL)
                    .map(found -> percent(found.ratio()))
                    .orElse("");
            table.line(List.of(Integer.toString(threads), all, most(threads)));
        }
        return table.toString();
    }

    private String most(int threads) {
        return measured.all().stream()
                .filter(each -> each.number() == threads && !each.contender().equals(Measurement.ALL))
                .sorted(Comparator.comparingDouble(Measurement::ratio).reversed())
                .limit(MOST)
                .map(each -> each.contender() + ": " + percent(each.ratio()))
                .collect(Collectors.joining("; "));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", share * 100);
    }
}
