package org.sequelize4j.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work on other threads. */
final class Threads {
    private Threads() {}

    /** What the work throws on a thread of its own. */
    static Throwable failureOf(Runnable work) throws InterruptedException {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            thread.submit(work).get();
            throw new AssertionError("The work on the other thread did not fail.");
        } catch (ExecutionException e) {
            return e.getCause();
        } finally {
            thread.shutdownNow();
        }
    }

    /** Runs the same on several threads at once, and fails when one of them does. */
    static void together(int threads, Runnable work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(work));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
