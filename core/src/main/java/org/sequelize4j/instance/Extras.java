package org.sequelize4j.instance;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What few rows have: it stands apart, so that those which have none of it are small. */
final class Extras {
    /** Values that a query computed, by alias. */
    @Nullable
    Map<String, @Nullable Object> computed;

    /** Slots that maps and JSON leave out. Shared, and not changed. */
    @Nullable
    BitSet hidden;

    /** Associated instances that wait to be written with the row. Not changed, but replaced. */
    List<PendingRelation> pending = List.of();

    /** The thread of the transaction that has changed the row. */
    @Nullable
    Thread owner;

    void compute(String alias, @Nullable Object value) {
        if (computed == null) {
            computed = new LinkedHashMap<>();
        }
        computed.put(alias, value);
    }

    boolean hides(int slot) {
        return hidden != null && hidden.get(slot);
    }

    void show(int slot) {
        BitSet fewer = (BitSet) Objects.requireNonNull(hidden).clone();
        fewer.clear(slot);
        hidden = fewer;
    }

    /** What a rollback gives back, as it is now. */
    Extras copy() {
        Extras copy = new Extras();
        copy.computed = computed == null ? null : new LinkedHashMap<>(computed);
        copy.pending = pending;
        return copy;
    }

    /** Null when there was nothing then. */
    void giveBack(@Nullable Extras then) {
        computed = then == null ? null : then.computed;
        pending = then == null ? List.of() : then.pending;
    }
}
