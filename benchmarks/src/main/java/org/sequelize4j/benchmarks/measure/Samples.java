package org.sequelize4j.benchmarks.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Times of contenders that were taken in rounds, one of each in every round. */
public final class Samples {
    private final Map<String, List<Double>> nanoseconds = new LinkedHashMap<>();

    /** Adds the time of a contender in one more round. */
    public void add(String contender, double time) {
        nanoseconds.computeIfAbsent(contender, unused -> new ArrayList<>()).add(time);
    }

    /** What came out, in the order in which contenders appeared; ratios are to the one that is named. */
    public List<Measurement> measurements(String database, int number, String base) {
        List<Double> by = times(base);
        return nanoseconds.keySet().stream()
                .map(contender -> new Measurement(
                        database,
                        number,
                        contender,
                        Median.of(times(contender)),
                        Median.ofRatios(times(contender), by),
                        -1))
                .toList();
    }

    private List<Double> times(String contender) {
        List<Double> times = nanoseconds.get(contender);
        if (times == null) {
            throw new IllegalArgumentException("Nobody took a time of " + contender + ".");
        }
        return times;
    }
}
