package org.sequelize4j.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.QueryException;

class ColumnShapeTest {
    enum Rank {
        MATE
    }

    record Sale(
            String artist,
            int trackCount,
            BigDecimal total,
            Optional<Rank> rank,
            @Nullable LocalDate day) {}

    private final ColumnShape<Sale> shape = ColumnShape.of(Sale.class);

    @Test
    void columnsAreFoundByNameCaseAndUnderscoresAside() {
        assertThat(shape.map(
                        row("Artist", "AC/DC", "track_count", 18L, "TOTAL", 12, "rank", "MATE", "day", "2026-01-31")))
                .isEqualTo(
                        new Sale("AC/DC", 18, new BigDecimal("12"), Optional.of(Rank.MATE), LocalDate.of(2026, 1, 31)));
    }

    @Test
    void anotherSetOfColumnsIsLookedUpAnew() {
        shape.map(row("artist", "a", "trackCount", 1, "total", BigDecimal.ONE, "rank", null, "day", null));
        assertThat(shape.map(row(
                        "day", null, "rank", null, "total", BigDecimal.ONE, "trackcount", 2, "artist", "b", "more", 1)))
                .isEqualTo(new Sale("b", 2, BigDecimal.ONE, Optional.empty(), null));
    }

    @Test
    void aComponentWithoutColumnIsRefused() {
        assertThatThrownBy(() -> shape.map(row("artists", "a", "trackCount", 1, "total", 1, "rank", null, "day", null)))
                .isInstanceOf(QueryException.class)
                .hasMessageContainingAll(
                        "Sale.artist is no column of the result, which has artists, trackCount, total, rank, day.",
                        "Did you mean \"artists\"?",
                        "… AS artist.");
    }

    @Test
    void aValueThatDoesNotFitIsRefused() {
        assertThatThrownBy(
                        () -> shape.map(row("artist", "a", "trackCount", null, "total", 1, "rank", null, "day", null)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Sale.trackCount is int and cannot take the NULL of trackCount");
        assertThatThrownBy(() ->
                        shape.map(row("artist", "a", "trackCount", 1, "total", "dear", "rank", null, "day", null)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Sale.total is BigDecimal and cannot take the String dear of the column total.");
    }

    private static Map<String, @Nullable Object> row(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return row;
    }
}
