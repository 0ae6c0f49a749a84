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
 * Only the thread that ran the query may load for all of them. Members are held weakly, some neighbours at once: a weak reference
 * for each would cost more than the instance itself. So an instance that is kept keeps {@value #NEIGHBOURS} at most, itself
 * among them.
 */
public final class Cohort {
    private static final int NEIGHBOURS = 16;

    private final Thread owner = Thread.currentThread();
    private final List<WeakReference<Neighbours>> members = new ArrayList<>(1);
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

    /** Members that stand side by side in the result, kept as long as one of them is. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Neighbours(Cohort cohort, RowInstance[] rows) {}

    /** Adds instances in the order of the result. */
    public void addAll(List<RowInstance> rows) {
        for (int from = 0; from < rows.size(); from += NEIGHBOURS) {
            RowInstance[] some = new RowInstance[Math.min(NEIGHBOURS, rows.size() - from)];
            Neighbours neighbours = new Neighbours(this, some);
            for (int i = 0; i < some.length; i++) {
                some[i] = rows.get(from + i);
                some[i].join(neighbours);
            }
            members.add(new WeakReference<>(neighbours));
        }
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

    /** The members that are still in use, or neighbours of one that is, in the order of the result. */
    public List<RowInstance> members() {
        List<RowInstance> alive = new ArrayList<>(members.size() * NEIGHBOURS);
        for (WeakReference<Neighbours> some : members) {
            Neighbours neighbours = some.get();
            if (neighbours != null) {
                alive.addAll(List.of(neighbours.rows()));
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
