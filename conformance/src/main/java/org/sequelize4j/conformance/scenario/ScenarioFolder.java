package org.sequelize4j.conformance.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of scenarios and the folder of what Sequelize did with them. */
public record ScenarioFolder(Path scenarios, Path golden) {
    private static final String SUFFIX = ".json";

    /** The scenarios whose name begins with one of the prefixes, all when there are none; sorted by name. */
    public List<Scenario> read(List<String> prefixes) {
        try (Stream<Path> files = Files.list(scenarios)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .filter(file -> prefixes.isEmpty()
                            || prefixes.stream().anyMatch(prefix -> name(file).startsWith(prefix)))
                    .sorted()
                    .map(ScenarioFolder::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The scenarios in " + scenarios + " cannot be listed: " + e.getMessage(), e);
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }

    private static Scenario parse(Path file) {
        try {
            return Scenario.parse(name(file), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** What Sequelize did with the scenario on that dialect, when it was recorded. */
    public Optional<JsonNode> golden(Scenario scenario, String dialect) {
        Path file = golden.resolve(dialect).resolve(scenario.name() + SUFFIX);
        return Files.exists(file) ? Optional.of(Json.read(file)) : Optional.empty();
    }
}
