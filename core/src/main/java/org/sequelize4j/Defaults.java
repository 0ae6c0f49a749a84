package org.sequelize4j;

import java.util.function.Supplier;

/** Default values that are made anew for each instance, under Sequelize's names: {@code a.defaultValue(NOW)}. */
public enum Defaults implements Supplier<Object> {
    NOW,
    UUIDV1,
    UUIDV4,
    UUIDV7;

    @Override
    public Object get() {
        throw new UnsupportedOperationException();
    }
}
