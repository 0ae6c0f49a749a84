package org.sequelize4j.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequelize4j.benchmarks.measure.Measurement;
import org.sequelize4j.benchmarks.measure.Results;

/** What becomes of measurements: tables, a picture, and a page that keeps the rest of its text. */
class ReportTest {
    private static final Names NAMES = new Names(
            Map.of("jdbc", "JDBC by hand", "typed", "Ours", "hibernate", "Hibernate"),
            Map.of(1, "find by primary key", 7, "create 1,000"),
            List.of("typed"));

    private static final List<Measurement> FOUND = List.of(
            new Measurement("PG", 1, "jdbc", 15_600, 1, 2_048),
            new Measurement("PG", 1, "jdbc-again", 15_500, 0.97, 2_048),
            new Measurement("PG", 1, "typed", 17_000, 1.09, 3_072),
            new Measurement("PG", 1, "hibernate", 190_000, 12.34, -1));

    @Test
    void timesAreRatiosAndTheBestIsBold() {
        assertThat(new RatioTable(new Measured(FOUND), NAMES).times()).isEqualTo("""
                        | workload | JDBC µs | JDBC again | Ours | Hibernate |
                        | - | - | - | - | - |
                        | 1 find by primary key | 15.6 | 0.97 | **1.09** | 12.3 |
                        """);
    }

    @Test
    void whatNobodyCountedIsLeftEmpty() {
        assertThat(new RatioTable(new Measured(FOUND), NAMES).allocations())
                .contains("| 1 find by primary key | 2.00 | 1.00 | **1.50** |  |");
    }

    @Test
    void aPictureHasADotForEachContenderInEachWorkload() {
        String svg = new Chart("PostgreSQL", new Measured(FOUND), NAMES).svg();
        // One in the legend, one in the line; JDBC is a line of its own.
        assertThat(svg.split("<circle")).hasSize(1 + 2 * 2);
        assertThat(svg).contains(">Hibernate<", ">1 find by primary key<").doesNotContain("NaN", "Infinity");
    }

    @Test
    void tablesComeFromTheFilesOfTheParts(@TempDir Path folder) {
        new Results(folder.resolve("workloads.tsv")).add(FOUND);
        new Results(folder.resolve("threads.tsv")).add(List.of(new Measurement("PG", 8, "jdbc", 20_000, 1, -1)));
        Tables tables = new Tables(folder, NAMES);
        assertThat(tables.workloads("PG")).contains("JDBC against itself: 0.97 to 0.97.");
        assertThat(tables.threads("PG")).contains("| threads | JDBC by hand |", "| 8 | 50000 |");
        assertThat(tables.cold("PG")).isEmpty();
        assertThat(tables.workloads("H2")).isEmpty();
    }

    @Test
    void aProfileTellsOfLibrariesAndOfWhatTookMost(@TempDir Path folder) {
        new Results(folder.resolve("profile-typed-libraries.tsv"))
                .add(List.of(share(1, "H2", 0.7), share(1, "Ours", 0.3)));
        new Results(folder.resolve("profile-typed-methods.tsv"))
                .add(List.of(share(1, "A.a", 0.1), share(1, "B.b", 0.5), share(1, "C.c", 0.2), share(1, "D.d", 0.05)));
        assertThat(new Tables(folder, NAMES).profile("PG")).isEqualTo("""
                        Ours:

                        | workload | in H2 | in Ours | most time in | most bytes by |
                        | - | - | - | - | - |
                        | 1 find by primary key | 70 % | 30 % | `B.b` 50 %, `C.c` 20 %, `A.a` 10 % |  |

                        """);
    }

    @Test
    void waitingIsAShareOfTheTimeOfAllThreads(@TempDir Path folder) {
        new Results(folder.resolve("threads-waits.tsv"))
                .add(List.of(share(8, "all", 0), share(64, "all", 0.8), share(64, "Hikari", 0.75)));
        assertThat(new Tables(folder, NAMES).threads("PG"))
                .contains("| 8 | 0.00 % |  |", "| 64 | 80.00 % | Hikari: 75.00 % |");
    }

    private static Measurement share(int number, String of, double share) {
        return new Measurement("PG", number, of, 0, share, -1);
    }

    @Test
    void aPageKeepsWhatStandsAroundTheMeasuredParts(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("page.md");
        Files.writeString(file, "Before\n<!-- measured: a -->\nold\n<!-- end of a -->\nAfter\n");
        new Page(file).replace("a", "new");
        new Page(file).replace("a", "newer");
        assertThat(file).hasContent("Before\n<!-- measured: a -->\n\nnewer\n\n<!-- end of a -->\nAfter\n");
        assertThatIllegalStateException()
                .isThrownBy(() -> new Page(file).replace("b", "text"))
                .withMessageContaining("<!-- measured: b -->");
    }
}
