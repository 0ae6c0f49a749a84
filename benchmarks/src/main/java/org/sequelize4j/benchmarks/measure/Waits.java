package org.sequelize4j.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/** In whose code threads wait for each other: the JVM's record of entered monitors and parked threads, summed by library. */
public final class Waits {
    private static final List<String> EVENTS = List.of("jdk.JavaMonitorEnter", "jdk.ThreadPark");
    private static final Map<String, String> LIBRARIES = new TreeMap<>(Map.of(
            "org.sequelize4j.", "sequelize4j",
            "com.zaxxer.hikari.", "HikariCP",
            "org.postgresql.", "the driver",
            "org.h2.", "the driver",
            "org.sqlite.", "the driver"));

    /** Waiting for the start and the end of a crowd is no waiting of the contender. */
    private static final String OWN = "org.sequelize4j.benchmarks.";

    private Waits() {}

    /** Something that takes a while. */
    @FunctionalInterface
    public interface Work {
        /** Does it. */
        void run() throws InterruptedException;
    }

    /** Nanoseconds by library that threads waited for each other in its code while that was done. */
    public static Map<String, Double> during(Work work) throws IOException, InterruptedException {
        Path file = Files.createTempFile("waits", ".jfr");
        try (Recording recording = new Recording()) {
            EVENTS.forEach(event ->
                    recording.enable(event).withThreshold(Duration.ZERO).withStackTrace());
            recording.start();
            work.run();
            recording.stop();
            recording.dump(file);
            return RecordingFile.readAllEvents(file).stream()
                    .filter(event -> !library(event).isEmpty())
                    .collect(Collectors.groupingBy(
                            Waits::library,
                            TreeMap::new,
                            Collectors.summingDouble(
                                    event -> event.getDuration().toNanos())));
        } finally {
            Files.delete(file);
        }
    }

    /** The library of the innermost frame that is of one; none for threads that wait for work. */
    private static String library(RecordedEvent event) {
        RecordedStackTrace trace = event.getStackTrace();
        if (trace == null) {
            return "";
        }
        for (RecordedFrame frame : trace.getFrames()) {
            String type = frame.getMethod().getType().getName();
            if (type.startsWith(OWN)) {
                return "";
            }
            for (Map.Entry<String, String> library : LIBRARIES.entrySet()) {
                if (type.startsWith(library.getKey())) {
                    return library.getValue();
                }
            }
        }
        return "";
    }
}
