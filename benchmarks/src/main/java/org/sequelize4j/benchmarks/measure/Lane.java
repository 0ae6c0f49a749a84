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

    /** Runs for that long, and finds out how many operations fill a slice. */
    void warmUp(long duration, long slice, Turns turns) {
        long begin = System.nanoTime();
        long end = begin;
        long done = 0;
        long recent = begin;
        long doneBefore = 0;
        while (end - begin < duration) {
            last = operation.apply(turns.next());
            done++;
            end = System.nanoTime();
            if (end - recent > slice) {
                operations = (int) Math.max(1, slice * (done - doneBefore) / (end - recent));
                recent = end;
                doneBefore = done;
            }
        }
    }

    /** Runs one slice and takes its time. */
    void slice(Turns turns) {
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long begin = System.nanoTime();
        for (int i = 0; i < operations; i++) {
            last = operation.apply(turns.next());
        }
        nanoseconds.add((System.nanoTime() - begin) / (double) operations);
        bytes.add((THREADS.getCurrentThreadAllocatedBytes() - allocated) / (double) operations);
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
