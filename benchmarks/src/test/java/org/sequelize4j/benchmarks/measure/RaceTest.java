package org.sequelize4j.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How times are taken; what they are is not for a test. */
class RaceTest {
    private static final Timing SHORT = new Timing(3, 5, 100_000);

    @Test
    void everyOperationIsGivenANumberOfItsOwn() {
        List<Integer> given = new ArrayList<>();
        race(given).run("H2", 1);
        assertThat(given).doesNotHaveDuplicates().hasSizeGreaterThan(2 * SHORT.rounds());
    }

    @Test
    void theFirstIsWhatTheOthersAreMeasuredBy() {
        List<Measurement> found = race(new ArrayList<>()).run("H2", 3);
        assertThat(found).extracting(Measurement::contender).containsExactly("first", "second");
        assertThat(found.get(0).ratio()).isEqualTo(1);
        assertThat(found).allSatisfy(each -> assertThat(each.nanoseconds()).isPositive());
        assertThat(found.get(1).bytes()).isGreaterThan(1_000);
    }

    @Test
    void everySliceIsTidiedUp() {
        AtomicInteger tidied = new AtomicInteger();
        Race race = new Race(SHORT, tidied::incrementAndGet);
        race.enter("only", turn -> turn);
        race.run("H2", 1);
        assertThat(tidied).hasValue(SHORT.roundsBefore() + SHORT.rounds());
    }

    @Test
    void resultsAreReadAsTheyWereWritten(@TempDir Path folder) {
        Results results = new Results(folder.resolve("results.tsv"));
        assertThat(results.read()).isEmpty();
        Measurement one = new Measurement("PG", 10, "typed", 1234.5, 1.07, 2048);
        Measurement other = new Measurement("SQLITE", 1, "jdbc", 9.25, 1, -1);
        results.add(List.of(one));
        results.add(List.of(other));
        assertThat(results.read()).containsExactly(one, other);
    }

    private static Race race(List<Integer> given) {
        Race race = new Race(SHORT, () -> {});
        race.enter("first", given::add);
        race.enter("second", turn -> {
            given.add(turn);
            return new byte[1_000];
        });
        return race;
    }
}
