package org.sequelize4j.benchmarks.report;

import java.util.List;
import java.util.Map;
import org.sequelize4j.benchmarks.measure.Measurement;

/** What things are called in tables and charts, and in which order they come. */
public record Names(Map<String, String> contenders, Map<Integer, String> workloads, List<String> own) {
    /**
     * @param contenders titles by the names of options, in the order of tables
     * @param workloads titles by number
     * @param own the contenders of this project, by the names of options
     */
    public Names {
        contenders = Map.copyOf(contenders);
        workloads = Map.copyOf(workloads);
        own = List.copyOf(own);
    }

    String contender(String name) {
        return name.equals(Measurement.AGAIN) ? "JDBC again" : contenders.getOrDefault(name, name);
    }

    String workload(int number) {
        return number + " " + workloads.getOrDefault(number, "");
    }

    boolean isOwn(String contender) {
        return own.contains(contender);
    }
}
