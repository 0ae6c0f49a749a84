package org.sequelize4j.benchmarks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sequelize4j.benchmarks.measure.Measurement;

/**
 * A table of what a contender was seen at: a line for each workload.
 *
 * @param libraries shares of time by whose code took it
 * @param methods the same by method
 * @param allocations shares of bytes by method
 */
record Shares(Names names, Measured libraries, Measured methods, Measured allocations) {
    private static final int MOST = 3;

    String table() {
        List<String> owners = owners();
        List<String> head = new ArrayList<>(List.of("workload"));
        owners.forEach(owner -> head.add("in " + owner));
        head.addAll(List.of("most time in", "most bytes by"));
        Markdown table = new Markdown(head);
        for (int number : libraries.numbers()) {
            List<String> cells = new ArrayList<>(List.of(names.workload(number)));
            owners.forEach(owner -> cells.add(libraries
                    .find(number, owner)
                    .map(found -> percent(found.ratio()))
                    .orElse("")));
            cells.add(most(methods, number));
            cells.add(most(allocations, number));
            table.line(cells);
        }
        return table.toString();
    }

    /** The one with the largest share first; without the loop of this program, which is no contender's work. */
    private List<String> owners() {
        Map<String, Double> shares = libraries.all().stream()
                .filter(each -> !each.contender().equals(Measurement.OWN))
                .collect(Collectors.groupingBy(Measurement::contender, Collectors.summingDouble(Measurement::ratio)));
        return shares.keySet().stream()
                .sorted(Comparator.comparingDouble(shares::get).reversed())
                .toList();
    }

    private static String most(Measured shares, int number) {
        return shares.all().stream()
                .filter(each -> each.number() == number)
                .sorted(Comparator.comparingDouble(Measurement::ratio).reversed())
                .limit(MOST)
                .map(each -> "`" + each.contender() + "` " + percent(each.ratio()))
                .collect(Collectors.joining(", "));
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }
}
