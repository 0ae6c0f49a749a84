package org.sequelize4j.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Defaults;

class GeneratedUuidTest {
    private static final int MANY = 20_000;

    @Test
    void eachSaysItsVersionAndVariant() {
        assertThat(UuidVersion1.next().version()).isEqualTo(1);
        assertThat(UuidVersion7.next().version()).isEqualTo(7);
        assertThat(((UUID) Defaults.UUIDV1.get()).version()).isEqualTo(1);
        assertThat(((UUID) Defaults.UUIDV4.get()).version()).isEqualTo(4);
        assertThat(((UUID) Defaults.UUIDV7.get()).version()).isEqualTo(7);
        for (UUID id : List.of(UuidVersion1.next(), UuidVersion7.next())) {
            assertThat(id.variant()).isEqualTo(2);
        }
    }

    @Test
    void version7SortsAsItWasMadeWithinAMillisecondToo() {
        List<String> made = Stream.generate(UuidVersion7::next)
                .limit(MANY)
                .map(UUID::toString)
                .toList();
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void version7BeginsWithTheTime() {
        long before = System.currentTimeMillis();
        long inside = UuidVersion7.next().getMostSignificantBits() >>> 16;
        assertThat(inside).isBetween(before, System.currentTimeMillis() + MANY / 4096 + 1);
    }

    @Test
    void version1CountsFrom1582AndNeverRepeats() {
        List<UUID> made = Stream.generate(UuidVersion1::next).limit(MANY).toList();
        assertThat(made).doesNotHaveDuplicates();
        long sinceUnixEpoch = made.get(0).timestamp() - 0x01B21DD213814000L;
        assertThat(Instant.ofEpochMilli(sinceUnixEpoch / 10_000))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
        assertThat(made.get(0).node() & 0x0100_0000_0000L).isNotZero();
    }

    @Test
    void nowIsAnInstant() {
        assertThat(Defaults.NOW.get()).isInstanceOf(Instant.class);
    }
}
