package org.sequelize4j.benchmarks.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.sequelize4j.benchmarks.measure.Measurement;

/** The measurements of one database, as tables and charts ask for them. */
public record Measured(List<Measurement> all) {
    private static final String JDBC = "jdbc";

    /** Those of that database among all. */
    public static Measured of(String database, List<Measurement> all) {
        return new Measured(
                all.stream().filter(each -> each.database().equals(database)).toList());
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    List<Integer> numbers() {
        return all.stream().map(Measurement::number).distinct().sorted().toList();
    }

    /** Contenders in the order in which they were measured. */
    List<String> contenders() {
        return all.stream().map(Measurement::contender).distinct().toList();
    }

    List<String> contendersBesideJdbc() {
        return contenders().stream().filter(name -> !name.equals(JDBC)).toList();
    }

    Optional<Measurement> find(int number, String contender) {
        return all.stream()
                .filter(each -> each.number() == number && each.contender().equals(contender))
                .findFirst();
    }

    Optional<Measurement> jdbc(int number) {
        return find(number, JDBC);
    }

    /** How far hand-written JDBC was from itself: the smallest and the largest of its ratios. */
    double[] noise() {
        double[] ratios = all.stream()
                .filter(each -> each.contender().equals(Measurement.AGAIN))
                .mapToDouble(Measurement::ratio)
                .sorted()
                .toArray();
        return ratios.length == 0 ? new double[] {1, 1} : new double[] {ratios[0], ratios[ratios.length - 1]};
    }

    /** The best of a workload, JDBC left out. */
    Optional<Measurement> best(int number, ToDoubleFunction<Measurement> figure) {
        return all.stream()
                .filter(each -> each.number() == number)
                .filter(each ->
                        !each.contender().equals(JDBC) && !each.contender().equals(Measurement.AGAIN))
                .min(Comparator.comparingDouble(figure));
    }
}
