package org.sequelize4j.benchmarks.measure;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedThread;

/**
 * What a thread did, by the samples that the JVM took of it; all figures are shares.
 *
 * @param libraries of its processor time, by whose code took it
 * @param methods the same by method
 * @param allocations of its allocated bytes, by the method that allocated them
 */
public record Profile(Map<String, Double> libraries, Map<String, Double> methods, Map<String, Double> allocations) {
    private static final String CPU_TIME = "jdk.CPUTimeSample";
    private static final List<String> RUNNING = List.of("jdk.ExecutionSample", "jdk.NativeMethodSample");
    private static final String ALLOCATION = "jdk.ObjectAllocationSample";
    private static final int FIRST_WITH_CPU_TIME = 25;
    private static final Duration PERIOD = Duration.ofMillis(10);

    /** The profile of this thread while it did that. */
    public static Profile during(Flight.Work work) throws IOException, InterruptedException {
        String thread = Thread.currentThread().getName();
        List<RecordedEvent> events = Flight.record(Profile::enable, work).stream()
                .filter(event -> isOf(thread, event))
                .toList();
        List<RecordedEvent> samples = events.stream()
                .filter(event -> !event.getEventType().getName().equals(ALLOCATION))
                .toList();
        // The first sample counts for all that was allocated before the recording.
        List<RecordedEvent> allocations = events.stream()
                .filter(event -> event.getEventType().getName().equals(ALLOCATION))
                .sorted(Comparator.comparing(RecordedEvent::getStartTime))
                .skip(1)
                .toList();
        return new Profile(
                shares(samples, Spot::library, event -> 1),
                shares(samples, Spot::method, event -> 1),
                shares(allocations, Spot::method, event -> event.getLong("weight")));
    }

    /** Samples of processor time know of native code as well; before them there were two kinds of samples. */
    private static void enable(Recording recording) {
        if (Runtime.version().feature() >= FIRST_WITH_CPU_TIME) {
            recording.enable(CPU_TIME).with("throttle", "1ms").withStackTrace();
        } else {
            RUNNING.forEach(event -> recording.enable(event).withPeriod(PERIOD).withStackTrace());
        }
        recording.enable(ALLOCATION).with("throttle", "1000/s").withStackTrace();
    }

    private static boolean isOf(String thread, RecordedEvent event) {
        RecordedThread of = RUNNING.contains(event.getEventType().getName())
                ? event.getThread("sampledThread")
                : event.getThread("eventThread");
        return of != null && thread.equals(of.getJavaName());
    }

    private static Map<String, Double> shares(
            List<RecordedEvent> events, Function<Spot, String> key, ToDoubleFunction<RecordedEvent> weight) {
        double all = events.stream().mapToDouble(weight).sum();
        return events.stream()
                .filter(event -> Spot.of(event).isPresent())
                .collect(Collectors.groupingBy(
                        event -> key.apply(Spot.of(event).orElseThrow()),
                        TreeMap::new,
                        Collectors.summingDouble(event -> weight.applyAsDouble(event) / all)));
    }
}
