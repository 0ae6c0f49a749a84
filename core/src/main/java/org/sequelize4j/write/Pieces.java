package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.List;

/** Cuts what conditions are made of. */
final class Pieces {
    /** More values in a condition make a statement no faster. */
    private static final int AT_ONCE = 500;

    private Pieces() {}

    /** Pieces of as many as one condition takes, in their order. */
    static <T> List<List<T>> of(List<T> all) {
        List<List<T>> pieces = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            pieces.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return pieces;
    }
}
