package org.sequelize4j.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of many things, and what is forgotten. */
class KeptTest {
    private final List<Integer> made = new ArrayList<>();
    private final Kept<Integer, String> kept = new Kept<>(10);

    private String get(int key) {
        return kept.get(key, number -> {
            made.add(number);
            return "value " + number;
        });
    }

    @Test
    void whatIsAskedForAgainIsMadeOnce() {
        assertThat(get(1)).isEqualTo("value 1");
        assertThat(get(1)).isEqualTo("value 1");

        assertThat(made).containsExactly(1);
    }

    @Test
    void noMoreThanTwiceTheNumberAreKeptWhateverComes() {
        for (int i = 0; i < 1_000; i++) {
            get(i);
            assertThat(kept.size()).isLessThanOrEqualTo(22);
        }
    }

    @Test
    void whatIsAskedForFromTimeToTimeStays() {
        for (int i = 0; i < 1_000; i++) {
            get(i);
            get(-1);
        }

        assertThat(made).containsOnlyOnce(-1);
    }
}
