package org.sequelize4j.benchmarks.measure;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;

/** For what threads wait: every monitor that was not free and every park, summed by who waited for what. */
public final class Waits {
    private static final String MONITOR = "jdk.JavaMonitorEnter";
    private static final String PARK = "jdk.ThreadPark";

    private Waits() {}

    /**
     * Nanoseconds of all threads together that passed in waiting while that was done, by library, method and lock. Waiting for the start and
     * the end of a crowd is no waiting of a contender, and left out.
     */
    public static Map<String, Double> during(Flight.Work work) throws IOException, InterruptedException {
        Map<String, Double> waits = new TreeMap<>();
        for (RecordedEvent event : Flight.record(Waits::enable, work)) {
            Optional<Spot> spot =
                    Spot.of(event).filter(found -> !found.library().equals(Measurement.OWN));
            spot.ifPresent(found ->
                    waits.merge(text(found, event), (double) event.getDuration().toNanos(), Double::sum));
        }
        return waits;
    }

    private static void enable(Recording recording) {
        for (String event : List.of(MONITOR, PARK)) {
            recording.enable(event).withThreshold(Duration.ZERO).withStackTrace();
        }
    }

    private static String text(Spot spot, RecordedEvent event) {
        boolean monitor = event.getEventType().getName().equals(MONITOR);
        RecordedClass lock = event.getClass(monitor ? "monitorClass" : "parkedClass");
        return spot.library() + ", `" + spot.method() + "`, "
                + (lock == null
                        ? "parked"
                        : (monitor ? "the monitor of `" : "parked for `") + Spot.simple(lock.getName()) + "`");
    }
}
