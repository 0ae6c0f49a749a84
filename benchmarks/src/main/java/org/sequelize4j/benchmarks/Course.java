package org.sequelize4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sequelize4j.benchmarks.data.DatabaseKind;

/** Runs the parts one after the other, each in processes of its own that write to a folder. */
record Course(Options options, Path results) {
    void run() throws IOException, InterruptedException {
        Files.createDirectories(results);
        for (Part part : options.parts()) {
            forget(part);
            for (DatabaseKind kind : options.databases()) {
                if (part.isFor(kind)) {
                    System.out.println(part.option() + " on " + kind.title());
                    List<String> arguments = new ArrayList<>(
                            List.of(results.resolve(part.option()).toString()));
                    arguments.addAll(options.forOne(kind));
                    part.child().run(arguments);
                }
            }
        }
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
}
