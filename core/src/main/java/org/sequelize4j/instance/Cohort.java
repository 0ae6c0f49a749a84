package org.sequelize4j.instance;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * The instances that one query returned together, so that the first lazy read of an association loads it for the others too.
 * Members are held weakly; only the thread that ran the query may load for all of them.
 */
public final class Cohort {
    private final Thread owner = Thread.currentThread();
    private final List<WeakReference<RowInstance>> members = new ArrayList<>();

    public void add(RowInstance row) {
        members.add(new WeakReference<>(row));
        row.join(this);
    }

    public boolean isOwner() {
        return owner.equals(Thread.currentThread());
    }

    /** The members that are still in use, in the order of the result. */
    public List<RowInstance> members() {
        List<RowInstance> alive = new ArrayList<>(members.size());
        for (WeakReference<RowInstance> member : members) {
            RowInstance row = member.get();
            if (row != null) {
                alive.add(row);
            }
        }
        return alive;
    }
}
