package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.sequelize4j.instance.RowInstance;

/**
 * The order in which stored rows are written: that of their keys, whatever order they were given in, so that two who write the same
 * rows wait for each other one after the other and not in a circle.
 */
final class LockOrder {
    /** The order of keys of one model. */
    static final Comparator<List<Object>> KEYS = LockOrder::compare;

    private LockOrder() {}

    private record Keyed<R>(R row, List<Object> key) {}

    /** Sorts what is written of some rows; keys that have no order stay as they are. */
    static <R> List<R> of(List<R> written, Function<? super R, RowInstance> row) {
        if (written.size() < 2) {
            return written;
        }
        List<Keyed<R>> keyed = new ArrayList<>(written.size());
        for (R one : written) {
            keyed.add(new Keyed<>(one, Statements.key(row.apply(one))));
        }
        keyed.sort(Comparator.comparing(Keyed::key, KEYS));
        return keyed.stream().map(Keyed::row).toList();
    }

    private static int compare(List<Object> one, List<Object> other) {
        int order = 0;
        for (int i = 0; order == 0 && i < one.size(); i++) {
            order = compare(one.get(i), other.get(i));
        }
        return order;
    }

    @SuppressWarnings("unchecked") // both are of one class, which is comparable with itself
    private static int compare(Object one, Object other) {
        return one instanceof Comparable<?> && one.getClass().equals(other.getClass())
                ? ((Comparable<Object>) one).compareTo(other)
                : 0;
    }
}
