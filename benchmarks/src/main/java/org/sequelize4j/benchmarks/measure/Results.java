package org.sequelize4j.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A file of measurements, one in a line, its fields between tabs: what a process hands to the one that writes the tables. */
public record Results(Path file) {
    /** Adds to what is there. */
    public void add(List<Measurement> measurements) {
        try {
            Files.write(
                    file,
                    measurements.stream().map(Results::line).toList(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that is there; nothing where there is no file. */
    public List<Measurement> read() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .map(Results::measurement)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Measurement measurement) {
        return String.join(
                "\t",
                measurement.database(),
                Integer.toString(measurement.number()),
                measurement.contender(),
                Double.toString(measurement.nanoseconds()),
                Double.toString(measurement.ratio()),
                Double.toString(measurement.bytes()));
    }

    private static Measurement measurement(String line) {
        String[] fields = line.split("\t", -1);
        return new Measurement(
                fields[0],
                Integer.parseInt(fields[1]),
                fields[2],
                Double.parseDouble(fields[3]),
                Double.parseDouble(fields[4]),
                Double.parseDouble(fields[5]));
    }
}
