package org.sequelize4j.conformance.run;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * A thread that the statements of one transaction run on, or those outside of all. A scenario names the transaction of each call,
 * and here a transaction is what the thread is in.
 */
public final class Lane implements AutoCloseable {
    private final ExecutorService executor;
    private volatile @Nullable Thread thread;

    public Lane(String name) {
        executor = Executors.newSingleThreadExecutor(work -> {
            Thread made = new Thread(work, name);
            made.setDaemon(true);
            thread = made;
            return made;
        });
    }

    /** Runs the work on this lane's thread and waits for it; at once when the caller is on it. */
    public <R> R run(Callable<R> work) throws Exception {
        if (isCurrent()) {
            return work.call();
        }
        Future<R> future = executor.submit(work);
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception failure) {
                throw failure;
            }
            throw e;
        }
    }

    @SuppressWarnings("ReferenceEquality") // the thread itself
    private boolean isCurrent() {
        return Thread.currentThread() == thread;
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
