package org.sequelize4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequelize4j.benchmarks.contest.Workload;
import org.sequelize4j.benchmarks.data.DatabaseKind;
import org.sequelize4j.benchmarks.node.SequelizeOnNode;
import org.sequelize4j.benchmarks.report.Chart;
import org.sequelize4j.benchmarks.report.Machine;
import org.sequelize4j.benchmarks.report.Measured;
import org.sequelize4j.benchmarks.report.Names;
import org.sequelize4j.benchmarks.report.Page;
import org.sequelize4j.benchmarks.report.Tables;

/**
 * What all parts have found, part by part, in Markdown.
 *
 * @param results the folder that the parts wrote to
 * @param quick whether this was a quick run
 */
record Report(Path results, boolean quick) {
    private static final Names NAMES = new Names(
            Stream.concat(
                            Arrays.stream(Entrant.values())
                                    .map(entrant -> Map.entry(entrant.option(), entrant.title())),
                            Stream.of(Map.entry(SequelizeOnNode.NAME, "Sequelize 6")))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
            Arrays.stream(Workload.values()).collect(Collectors.toMap(Workload::number, Workload::title)),
            List.of(Entrant.TYPED.option(), Entrant.DYNAMIC.option()));

    /** The text of each of those parts, by the name of its place on the page; what was never run is left out. */
    Map<String, String> texts(List<Part> parts, List<DatabaseKind> databases) throws IOException {
        Tables tables = new Tables(results, NAMES);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("machine", Machine.description(quick));
        for (Part part : parts) {
            StringBuilder text = new StringBuilder();
            for (DatabaseKind kind : databases) {
                String found = switch (part) {
                    case WORKLOADS -> tables.workloads(kind.name());
                    case COLD -> tables.cold(kind.name());
                    case GROWTH -> tables.growth(kind.name());
                    case THREADS -> tables.threads(kind.name());
                    case PROFILE -> tables.profile(kind.name());
                };
                if (!found.isEmpty()) {
                    text.append("### ").append(kind.title()).append("\n\n");
                    text.append(part == Part.WORKLOADS ? picture(kind) : "")
                            .append(found)
                            .append('\n');
                }
            }
            if (!text.isEmpty()) {
                texts.put(part.option(), text.toString());
            }
        }
        return texts;
    }

    /** Writes the texts to {@code docs/performance.md}, and the pictures beside it. */
    void write(Path docs) throws IOException {
        Page page = new Page(docs.resolve("performance.md"));
        for (Map.Entry<String, String> text :
                texts(List.of(Part.values()), List.of(DatabaseKind.values())).entrySet()) {
            page.replace(text.getKey(), text.getValue());
        }
        Tables tables = new Tables(results, NAMES);
        Path pictures = Files.createDirectories(docs.resolve("performance"));
        for (DatabaseKind kind : DatabaseKind.values()) {
            Measured measured = tables.measured(kind.name(), "workloads");
            if (!measured.isEmpty()) {
                String title = kind.title() + ": time in relation to hand-written JDBC";
                Files.writeString(pictures.resolve(kind.option() + ".svg"), new Chart(title, measured, NAMES).svg());
            }
        }
    }

    private static String picture(DatabaseKind kind) {
        return "![Times on " + kind.title() + "](performance/" + kind.option() + ".svg)\n\n";
    }
}
