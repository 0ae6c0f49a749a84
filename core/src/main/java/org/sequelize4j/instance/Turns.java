package org.sequelize4j.instance;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** Counts how often the turn went to another member of a cohort; members that ask more than once in a row have one turn. */
public final class Turns {
    private @Nullable WeakReference<RowInstance> last;
    private int number;

    Turns() {}

    /**
     * Notes that it is this member's turn.
     *
     * @return how many turns there were; 0 when it was this member's turn already
     */
    @SuppressWarnings("ReferenceEquality") // two instances of one row are two members
    public synchronized int take(RowInstance member) {
        if (last != null && last.get() == member) {
            return 0;
        }
        last = new WeakReference<>(member);
        number++;
        return number;
    }
}
