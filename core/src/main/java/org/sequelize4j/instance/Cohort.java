package org.sequelize4j.instance;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Strictness;
import org.sequelize4j.definition.AssociationDefinition;

/**
 * The instances that one query returned together, so that the first lazy read of an association loads it for the others too.
 * Members are held weakly; only the thread that ran the query may load for all of them.
 */
public final class Cohort {
    private final Thread owner = Thread.currentThread();
    private final List<WeakReference<RowInstance>> members = new ArrayList<>();
    private final @Nullable Strictness strictness;
    private final @Nullable Wanted wanted;
    private @Nullable Map<String, Turns> turns;

    /**
     * Without members yet.
     *
     * @param strictness what the query said of loading more; null when it said nothing
     * @param wanted what the query asked to be loaded with them; null for nothing
     */
    public Cohort(@Nullable Strictness strictness, @Nullable Wanted wanted) {
        this.strictness = strictness;
        this.wanted = wanted;
    }

    public void add(RowInstance row) {
        members.add(new WeakReference<>(row));
        row.join(this);
    }

    public boolean isOwner() {
        return owner.equals(Thread.currentThread());
    }

    public @Nullable Strictness strictness() {
        return strictness;
    }

    public @Nullable Wanted wanted() {
        return wanted;
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

    /** Who was asked for an association by a statement of its own. Only for those who look for loops. */
    public synchronized Turns turns(AssociationDefinition association) {
        if (turns == null) {
            turns = new HashMap<>();
        }
        return turns.computeIfAbsent(association.as(), unasked -> new Turns());
    }
}
