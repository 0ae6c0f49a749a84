package org.sequelize4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sequelize4j.benchmarks.data.DatabaseKind;

/**
 * Runs the parts in processes of their own that write to a folder: one after the other, so that nothing disturbs them. Only a quick run
 * gives each processor one of those that are bound to one.
 */
record Course(Options options, Path results) {
    private static final int LAST = Child.PROCESSORS - 1;

    void run() throws IOException, InterruptedException {
        Files.createDirectories(results);
        List<Errand> errands = new ArrayList<>();
        for (Part part : options.parts()) {
            forget(part);
            options.databases().forEach(kind -> errands.add(new Errand(part, kind)));
        }
        if (options.quick()) {
            List<Errand> bound =
                    errands.stream().filter(errand -> errand.part().isPinned()).toList();
            sideBySide(bound);
            errands.removeAll(bound);
        }
        for (Errand errand : errands) {
            run(errand, LAST);
        }
    }

    private void sideBySide(List<Errand> errands) throws IOException, InterruptedException {
        int processors = Child.canBind() ? Child.PROCESSORS : 1;
        BlockingQueue<Integer> free =
                new LinkedBlockingQueue<>(IntStream.range(0, processors).boxed().toList());
        ExecutorService workers = Executors.newFixedThreadPool(processors);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (Errand errand : errands) {
                runs.add(workers.submit(() -> {
                    int processor = free.take();
                    run(errand, processor);
                    free.add(processor);
                    return errand;
                }));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private void run(Errand errand, int processor) throws IOException, InterruptedException {
        System.out.println(errand.part().option() + " on " + errand.kind().title());
        List<String> arguments =
                new ArrayList<>(List.of(results.resolve(errand.part().option()).toString()));
        arguments.addAll(options.forOne(errand.part(), errand.kind()));
        errand.part().child(processor).run(arguments);
    }

    private void forget(Part part) throws IOException {
        try (Stream<Path> files = Files.list(results)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith(part.option())) {
                    Files.delete(file);
                }
            }
        }
    }

    private record Errand(Part part, DatabaseKind kind) {}
}
