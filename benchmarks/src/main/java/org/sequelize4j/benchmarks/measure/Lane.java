package org.sequelize4j.benchmarks.measure;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** One contender at one workload: slices of time, in each as many operations as it can do. */
final class Lane {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final String name;
    private final IntFunction<?> operation;
    private final List<Double> nanoseconds = new ArrayList<>();
    private final List<Double> bytes = new ArrayList<>();
    private int operations = 1;

    /** Keeps what operations give, so that nobody finds out that it is not wanted. */
    private @Nullable Object last;

    /**
     * @param operation what is timed; it is given a number that nobody else gets
     */
    Lane(String name, IntFunction<?> operation) {
        this.name = name;
        this.operation = operation;
    }

    String name() {
        return name;
    }

    /** Runs one slice that does not count, and finds out how many operations the next one needs to be that long. */
    void warmUp(long slice, Turns turns) {
        double time = time(turns);
        operations = (int) Math.max(1, Math.min(slice / time, 2.0 * operations));
    }

    /** Runs one slice that counts. */
    void slice(Turns turns) {
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        nanoseconds.add(time(turns));
        bytes.add((THREADS.getCurrentThreadAllocatedBytes() - allocated) / (double) operations);
    }

    /** Nanoseconds of one operation. */
    private double time(Turns turns) {
        long begin = System.nanoTime();
        for (int i = 0; i < operations; i++) {
            last = operation.apply(turns.next());
        }
        return (System.nanoTime() - begin) / (double) operations;
    }

    double medianTime() {
        return Median.of(nanoseconds);
    }

    double medianBytes() {
        return Median.of(bytes);
    }

    /** The median over the rounds of this one's time, divided by the other's in the same round. */
    double medianRatio(Lane other) {
        return Median.ofRatios(nanoseconds, other.nanoseconds);
    }

    @Override
    public String toString() {
        return name + " gave " + last;
    }
}
