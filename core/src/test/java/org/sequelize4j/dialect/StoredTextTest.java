package org.sequelize4j.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredTextTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-02T03:04:05.678Z, 2026-01-02 03:04:05.678 +00:00",
        "2026-11-12T13:14:15Z, 2026-11-12 13:14:15.000 +00:00",
        "2026-11-12T13:14:15.000001Z, 2026-11-12 13:14:15.000001 +00:00",
        "2026-11-12T13:14:15.123456789Z, 2026-11-12 13:14:15.123456 +00:00",
        "1969-12-31T23:59:59.999Z, 1969-12-31 23:59:59.999 +00:00",
        "0001-01-01T00:00:00Z, 0001-01-01 00:00:00.000 +00:00",
        "9999-12-31T23:59:59.999999Z, 9999-12-31 23:59:59.999999 +00:00",
        "+10000-01-01T00:00:00Z, +10000-01-01 00:00:00.000 +00:00",
        "-0001-01-01T00:00:00Z, -0001-01-01 00:00:00.000 +00:00"
    })
    void aPointInTimeHasOneText(Instant moment, String text) {
        assertThat(StoredText.of(moment)).isEqualTo(text);
    }
}
