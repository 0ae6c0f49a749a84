package org.sequelize4j.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishInflectorTest {
    private final Inflector inflector = EnglishInflector.create();

    /** Sequelize 6.37.8 gave all of these; the list of words does not reach them. */
    @ParameterizedTest
    @CsvSource({
        "Foot, feet, Foot",
        "ANALYSIS, ANALYses, ANALYSIS",
        "Analyses, Analyses, AnalyAsis",
        "TimeSeries, TimeSeries, TimeSery",
        "OxenHerd, OxenHerd, OxHerd",
        "INDICES, INDICEs, INDex",
        "BUS, BUses, BUS",
        "USERS, USERs, USER",
        "axes, axes, ax",
        "shoes, shoes, sho",
        "databases, databases, database",
        "hard_drives, hard_drives, hard_drive",
        "curves, curves, curve",
        "criteria, criteria, criterion",
        "caves, caves, cave",
        "movies, movies, movie",
        "crises, crises, crisis",
        "viruses, viruses, virus",
        "campuses, campuses, campus",
        "whereases, whereases, whereas",
        "MUSIC, MUSIC, MUSIC",
        "FolkMusic, FolkMusics, FolkMusic",
        "S, s, ''",
    })
    void odd_words_come_out_as_in_Sequelize(String word, String plural, String singular) {
        assertThat(inflector.pluralize(word)).isEqualTo(plural);
        assertThat(inflector.singularize(word)).isEqualTo(singular);
    }

    @Test
    void an_empty_word_stays_empty() {
        assertThat(inflector.pluralize("")).isEmpty();
        assertThat(inflector.singularize("")).isEmpty();
    }

    @Test
    void null_is_refused() {
        assertThatNullPointerException().isThrownBy(() -> inflector.pluralize(null));
        assertThatNullPointerException().isThrownBy(() -> inflector.singularize(null));
    }
}
