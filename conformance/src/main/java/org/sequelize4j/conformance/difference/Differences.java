package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sequelize4j.conformance.database.Dialect;
import org.sequelize4j.conformance.scenario.Json;
import org.sequelize4j.conformance.scenario.Scenario;

/** All deliberate differences: the rules, and the entries of a file. */
public final class Differences {
    private final List<Entry> entries;

    private Differences(List<Entry> entries) {
        this.entries = entries;
    }

    /** Reads the entries; there are none when there is no file. */
    public static Differences read(Path file) {
        List<Entry> entries = new ArrayList<>();
        if (Files.exists(file)) {
            for (Map.Entry<String, JsonNode> reason : Json.read(file).properties()) {
                for (JsonNode entry : reason.getValue()) {
                    entries.add(new Entry(
                            entry.path("scenario").asText(),
                            Trees.texts(entry.path("dialects")),
                            entry.path("place").asText(),
                            entry.path("ours"),
                            reason.getKey()));
                }
            }
        }
        return new Differences(entries);
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** What is expected of us where Sequelize did what the golden file says. */
    public ObjectNode expected(Scenario scenario, Dialect dialect, JsonNode golden, JsonNode actual) {
        Expectation expectation = new Expectation(scenario, dialect, golden, actual);
        Rules.ALL.forEach(rule -> rule.apply(expectation));
        entries.stream().filter(entry -> entry.concerns(expectation)).forEach(entry -> entry.apply(expectation));
        return expectation.expected();
    }
}
