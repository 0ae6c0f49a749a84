package org.sequelize4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.benchmarks.data.DatabaseKind;

/** Runs the parts one after the other, each in a process of its own. */
record Course(Options options, Path results) {
    void run() throws IOException, InterruptedException {
        Files.createDirectories(results);
        for (Part part : options.parts()) {
            Path file = results.resolve(part.option() + ".tsv");
            Files.deleteIfExists(file);
            for (DatabaseKind kind : options.databases()) {
                List<String> arguments = new ArrayList<>(List.of(file.toString()));
                arguments.addAll(options.forOne(kind));
                new Child(part.program(), part.pinned()).run(arguments);
            }
        }
    }
}
