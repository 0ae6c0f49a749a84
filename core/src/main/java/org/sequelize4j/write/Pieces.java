package org.sequelize4j.write;

import java.util.List;
import java.util.function.Consumer;

/** Cuts what conditions are made of. */
final class Pieces {
    /** More values in a condition make a statement no faster. */
    private static final int AT_ONCE = 500;

    private Pieces() {}

    /** Calls for as many as one condition takes, one piece after the other. */
    static <T> void of(List<T> all, Consumer<? super List<T>> work) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            work.accept(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }
}
