package org.sequelize4j;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.sequelize4j.type.UuidVersion1;
import org.sequelize4j.type.UuidVersion7;

/** Default values that are made anew for each instance, under Sequelize's names: {@code a.defaultValue(NOW)}. */
public enum Defaults implements Supplier<Object> {
    /** The time, as an Instant. */
    NOW {
        @Override
        public Object get() {
            return Instant.now();
        }
    },
    /** A UUID of the time and a random node. */
    UUIDV1 {
        @Override
        public Object get() {
            return UuidVersion1.next();
        }
    },
    /** A random UUID. */
    UUIDV4 {
        @Override
        public Object get() {
            return UUID.randomUUID();
        }
    },
    /** A UUID that begins with the time, so that keys sort as they were made. */
    UUIDV7 {
        @Override
        public Object get() {
            return UuidVersion7.next();
        }
    }
}
