package org.sequelize4j.testing;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A value that is made when it is first asked for. A failure is remembered too, so that each test reports it. */
final class Once<T> {
    private final FutureTask<T> task;

    Once(Callable<T> maker) {
        task = new FutureTask<>(maker);
    }

    T get() {
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            Throwable failure = Objects.requireNonNullElse(e.getCause(), e);
            throw new IllegalStateException(failure.getMessage(), failure);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while another thread was making the value", e);
        }
    }
}
