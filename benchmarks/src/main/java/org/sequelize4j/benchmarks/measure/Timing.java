package org.sequelize4j.benchmarks.measure;

import java.util.concurrent.TimeUnit;

/**
 * How long to measure.
 *
 * @param roundsBefore rounds that do not count, until everything is warm
 * @param rounds rounds that count
 * @param slice nanoseconds that each contender gets in a round
 */
public record Timing(int roundsBefore, int rounds, long slice) {
    private static final long LONGEST_SLICE = TimeUnit.MILLISECONDS.toNanos(20);
    private static final int FEWEST_ROUNDS = 15;
    private static final int BRIEF_ROUNDS = 7;
    private static final int BRIEF_WARMING = 3;
    private static final int FEW_ROUNDS = 5;
    private static final int FEW_ROUNDS_BEFORE = 2;

    /** That many seconds that count for each contender at each workload, and as many before. */
    public static Timing ofSeconds(double seconds) {
        double nanoseconds = seconds * TimeUnit.SECONDS.toNanos(1);
        long slice = Math.min(LONGEST_SLICE, (long) (nanoseconds / FEWEST_ROUNDS));
        int rounds = (int) Math.max(FEWEST_ROUNDS, nanoseconds / LONGEST_SLICE);
        return new Timing(rounds, rounds, slice);
    }

    /** The same for a look that has to be short: fewer rounds, and most of the time goes to those before. */
    public static Timing briefly(double seconds) {
        long slice = (long) (seconds * TimeUnit.SECONDS.toNanos(1) / BRIEF_ROUNDS);
        return new Timing(BRIEF_WARMING * BRIEF_ROUNDS, BRIEF_ROUNDS, slice);
    }

    /** Few rounds, for operations that may take seconds: they do thousands of times what others do once. */
    public static Timing few(boolean warm) {
        return new Timing(warm ? FEWEST_ROUNDS : FEW_ROUNDS_BEFORE, FEW_ROUNDS, LONGEST_SLICE);
    }
}
