package org.sequelize4j.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** What the JVM records about itself while something is done. */
public final class Flight {
    private Flight() {}

    /** Something that takes a while. */
    @FunctionalInterface
    public interface Work {
        /** Does it. */
        void run() throws InterruptedException;
    }

    /** The events that happened meanwhile, of the kinds that were switched on. */
    static List<RecordedEvent> record(Consumer<Recording> events, Work work) throws IOException, InterruptedException {
        Path file = Files.createTempFile("benchmarks", ".jfr");
        try (Recording recording = new Recording()) {
            events.accept(recording);
            recording.start();
            work.run();
            recording.stop();
            recording.dump(file);
            return RecordingFile.readAllEvents(file);
        } finally {
            Files.delete(file);
        }
    }
}
