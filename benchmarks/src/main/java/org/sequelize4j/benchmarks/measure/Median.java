package org.sequelize4j.benchmarks.measure;

import java.util.List;
import java.util.stream.IntStream;

/** The middle of many figures, which a few wild ones do not move. */
final class Median {
    private Median() {}

    static double of(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The median of what each is to the other at the same place. */
    static double ofRatios(List<Double> values, List<Double> others) {
        return of(IntStream.range(0, values.size())
                .mapToObj(round -> values.get(round) / others.get(round))
                .toList());
    }
}
