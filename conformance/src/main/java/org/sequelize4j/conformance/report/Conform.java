package org.sequelize4j.conformance.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.sequelize4j.conformance.compare.Comparison;
import org.sequelize4j.conformance.compare.Difference;
import org.sequelize4j.conformance.database.Dialect;
import org.sequelize4j.conformance.difference.Differences;
import org.sequelize4j.conformance.run.ScenarioRun;
import org.sequelize4j.conformance.scenario.Json;
import org.sequelize4j.conformance.scenario.Scenario;
import org.sequelize4j.conformance.scenario.ScenarioFolder;

/** The program: runs scenarios, compares, and tells what differs. */
@SuppressWarnings("SystemOut") // what a program says
public final class Conform {
    private final Arguments arguments;
    private final ScenarioFolder folder;
    private final Differences deliberate;
    private int passed;
    private int failed;

    private Conform(Arguments arguments) {
        this.arguments = arguments;
        this.folder = new ScenarioFolder(arguments.scenarios(), arguments.golden());
        this.deliberate = Differences.read(arguments.differences());
    }

    public static void main(String[] words) throws IOException {
        Arguments arguments;
        try {
            arguments = Arguments.parse(words);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        if (arguments.page()) {
            DifferencesPage.write(arguments.home());
            return;
        }
        Conform program = new Conform(arguments);
        program.run();
        System.out.println(program.passed + " passed, " + program.failed + " failed");
        System.exit(program.failed == 0 ? 0 : 1);
    }

    private void run() throws IOException {
        List<Scenario> scenarios = folder.read(arguments.only());
        for (Dialect dialect : arguments.dialects()) {
            for (Scenario scenario : scenarios) {
                one(scenario, dialect);
            }
        }
    }

    private void one(Scenario scenario, Dialect dialect) throws IOException {
        if (!dialect.runs(scenario)) {
            return;
        }
        Optional<JsonNode> golden = folder.golden(scenario, dialect.golden());
        if (golden.isEmpty() && arguments.out() == null) {
            tell(scenario, dialect, "not counted, there is no golden file");
            return;
        }
        JsonNode actual = ScenarioRun.of(scenario, dialect);
        if (arguments.out() != null) {
            Files.createDirectories(arguments.out().resolve(dialect.name()));
            Json.write(arguments.out().resolve(dialect.name()).resolve(scenario.name() + ".json"), actual);
        }
        if (golden.isEmpty()) {
            tell(scenario, dialect, "not counted, there is no golden file");
            return;
        }
        JsonNode expected = deliberate.expected(scenario, dialect, golden.get(), actual);
        List<Difference> differences = Comparison.of(scenario, expected, actual);
        if (differences.isEmpty()) {
            passed++;
            tell(scenario, dialect, "passed");
            return;
        }
        failed++;
        System.out.println(dialect.name() + " " + scenario.name() + ": " + differences.get(0));
        if (arguments.verbose()) {
            differences.stream().skip(1).forEach(difference -> System.out.println("    " + difference));
        }
    }

    private void tell(Scenario scenario, Dialect dialect, String what) {
        if (arguments.verbose()) {
            System.out.println(dialect.name() + " " + scenario.name() + ": " + what);
        }
    }
}
