package org.sequelize4j.conformance.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sequelize4j.conformance.difference.Differences;
import org.sequelize4j.conformance.difference.Entry;
import org.sequelize4j.conformance.difference.Rule;
import org.sequelize4j.conformance.difference.Rules;

/** The page of the documents that lists the deliberate differences from Sequelize, made of the rules and entries. */
public final class DifferencesPage {
    private DifferencesPage() {}

    /** Writes the page of the module in that folder. */
    static void write(Path home) throws IOException {
        Path page = home.resolve("../docs/differences.md");
        Files.writeString(page, text(Differences.read(home.resolve("differences.json"))));
    }

    public static String text(Differences differences) {
        StringBuilder page = new StringBuilder("""
                # Differences from Sequelize

                The scenarios in `conformance` ran on Sequelize 6 and run here; apart from what is listed on this page, both do
                the same. The page is generated from the rules and entries of the comparison. Notes are those of
                [SEQUELIZE-NOTES.md](../conformance/SEQUELIZE-NOTES.md).

                ## Wherever it occurs

                """);
        for (Rule rule : Rules.ALL) {
            page.append("**")
                    .append(rule.name())
                    .append(".** ")
                    .append(rule.reason())
                    .append("\n\n");
        }
        page.append("## In single places\n");
        byReason(differences).forEach((reason, entries) -> {
            page.append("\n").append(reason).append("\n\n| scenario | databases | places |\n|---|---|---|\n");
            places(entries)
                    .forEach((where, places) -> page.append("| ")
                            .append(where)
                            .append(" | ")
                            .append(String.join(", ", places))
                            .append(" |\n"));
        });
        return page.toString();
    }

    private static Map<String, List<Entry>> byReason(Differences differences) {
        Map<String, List<Entry>> byReason = new LinkedHashMap<>();
        differences
                .entries()
                .forEach(entry -> byReason.computeIfAbsent(entry.reason(), reason -> new ArrayList<>())
                        .add(entry));
        return byReason;
    }

    private static Map<String, List<String>> places(List<Entry> entries) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        entries.forEach(entry -> places.computeIfAbsent(
                        entry.scenario() + " | " + String.join(", ", entry.dialects()), where -> new ArrayList<>())
                .add(entry.place()));
        return places;
    }
}
