package org.sequelize4j.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NameLimitTest {
    private static final String LONG = "enum_measurements_of_the_weather_station_network_state_of_checking";

    @Test
    void aNameThatFitsStaysAsItIs() {
        assertThat(NameLimit.bytes(63).fit("a".repeat(63))).isEqualTo("a".repeat(63));
        assertThat(NameLimit.NONE.fit("a".repeat(500))).hasSize(500);
    }

    @Test
    void aLongerNameIsCutAndEndsInAHashOfTheWhole() {
        assertThat(NameLimit.bytes(63).fit(LONG))
                .isEqualTo("enum_measurements_of_the_weather_station_network_state_811bcbda")
                .isEqualTo(NameLimit.bytes(63).fit(LONG));
        assertThat(NameLimit.bytes(63).fit(LONG + "_1"))
                .isNotEqualTo(NameLimit.bytes(63).fit(LONG + "_2"));
    }

    @Test
    void bytesAndCharactersAreCounted() {
        String umlauts = "ä".repeat(60);
        assertThat(NameLimit.characters(64).fit(umlauts)).isEqualTo(umlauts);
        assertThat(NameLimit.bytes(63).fit(umlauts).getBytes(StandardCharsets.UTF_8))
                .hasSizeBetween(62, 63);
        assertThat(NameLimit.bytes(63).fit("😀".repeat(20))).startsWith("😀".repeat(13) + "_");
    }

    @Test
    void theTypeOfAnEnumColumnFitsToo() {
        assertThat(Sql.POSTGRES.enumType(null, "measurements_of_the_weather_station_network", "state_of_checking"))
                .isEqualTo('"' + NameLimit.bytes(63).fit(LONG) + '"');
    }
}
