package org.sequelize4j.benchmarks.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;

/**
 * Threads that do the same at the same time.
 *
 * @param size how many
 * @param operation what each of them does again and again; it is given numbers from one on
 */
public record Crowd(int size, ThreadFactory factory, IntFunction<?> operation) {
    /** Lets all of them work for that long, and tells how many nanoseconds passed for each operation of all threads together. */
    public double run(long duration) throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(size);
        CountDownLatch begin = new CountDownLatch(1);
        LongAdder done = new LongAdder();
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        long[] end = new long[1];
        for (int i = 0; i < size; i++) {
            Thread thread = factory.newThread(() -> {
                try {
                    ready.countDown();
                    begin.await();
                    work(end[0], done);
                } catch (InterruptedException | RuntimeException e) {
                    failures.add(e);
                }
            });
            threads.add(thread);
            thread.start();
        }
        ready.await();
        long start = System.nanoTime();
        end[0] = start + duration;
        begin.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException("A thread failed.", failures.get(0));
        }
        return (System.nanoTime() - start) / (double) done.sum();
    }

    private void work(long end, LongAdder done) {
        int turn = 0;
        while (System.nanoTime() < end) {
            Object unused = operation.apply(++turn);
            done.increment();
        }
    }
}
