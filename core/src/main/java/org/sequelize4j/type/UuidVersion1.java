package org.sequelize4j.type;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes UUIDs of version 1: the time and a node. The node is random, so that no network address gets into a database. */
public final class UuidVersion1 {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The bit of multicast addresses tells a random node from a network card. */
    private static final long NODE = (RANDOM.nextLong() & 0x0000_FFFF_FFFF_FFFFL) | 0x0000_0100_0000_0000L;

    private static final long CLOCK_SEQUENCE = RANDOM.nextInt(1 << 14);

    /** The first day of the Gregorian calendar, from which version 1 counts steps of 100 nanoseconds. */
    private static final Instant FIRST_DAY = Instant.parse("1582-10-15T00:00:00Z");

    private static final AtomicLong LAST = new AtomicLong();

    private UuidVersion1() {}

    public static UUID next() {
        Duration sinceFirstDay = Duration.between(FIRST_DAY, Instant.now());
        long now = sinceFirstDay.getSeconds() * 10_000_000L + sinceFirstDay.getNano() / 100;
        long time = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long high = (time << 32) | ((time >>> 32 & 0xFFFFL) << 16) | 0x1000L | (time >>> 48 & 0x0FFFL);
        long low = 0x8000_0000_0000_0000L | (CLOCK_SEQUENCE << 48) | NODE;
        return new UUID(high, low);
    }
}
