package org.sequelize4j.type;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes UUIDs of version 7: they begin with the time and so sort as they were made, within a millisecond too. */
public final class UuidVersion7 {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNTER_BITS = 12;

    /** Milliseconds and a counter below them; a counter that overflows borrows from the next millisecond. */
    private static final AtomicLong LAST = new AtomicLong();

    private UuidVersion7() {}

    public static UUID next() {
        long now = System.currentTimeMillis() << COUNTER_BITS;
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long counter = tick & ((1L << COUNTER_BITS) - 1);
        long high = ((tick >>> COUNTER_BITS) << 16) | 0x7000L | counter;
        long low = (RANDOM.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
