package org.sequelize4j.benchmarks.measure;

import java.util.concurrent.TimeUnit;

/**
 * How long to measure.
 *
 * @param warmUp nanoseconds for each contender at each workload, before anything counts
 * @param slice nanoseconds that each gets in a round
 * @param rounds how many rounds count
 */
public record Timing(long warmUp, long slice, int rounds) {
    private static final long SLICE = TimeUnit.MILLISECONDS.toNanos(20);
    private static final int FEWEST_ROUNDS = 5;

    /** That many seconds that count for each contender at each workload, and half as many before. */
    public static Timing ofSeconds(double seconds) {
        long counted = (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        return new Timing(counted / 2, SLICE, (int) Math.max(FEWEST_ROUNDS, counted / SLICE));
    }
}
