package org.sequelize4j.jdbc;

import java.util.concurrent.ThreadLocalRandom;
import org.sequelize4j.error.SerializationFailureException;

/** When a failed transaction is run again: after a pause of random length, so that those who met do not meet again. */
final class BackOff {
    private static final int SHORTEST_MILLIS = 8;
    private static final int DOUBLINGS = 7;

    private BackOff() {}

    /** Whether the database asks for another try, even when the program has wrapped what it threw. */
    static boolean mayTryAgain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SerializationFailureException) {
                return true;
            }
        }
        return false;
    }

    /**
     * Pauses.
     *
     * @return false when the thread was interrupted, and is to stop
     */
    static boolean pause(int failedTries) {
        int longest = SHORTEST_MILLIS << Math.min(failedTries, DOUBLINGS);
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(longest) + 1L);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
