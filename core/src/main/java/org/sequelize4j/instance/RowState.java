package org.sequelize4j.instance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.TransactionException;

/**
 * The state of one row in memory: an array of slots read by index, previous values recorded by setters, and what is loaded of
 * its relations. What users can do with a row is in {@link RowInstance}.
 */
public abstract sealed class RowState permits RowValues {
    private final InstanceKind kind;
    private final @Nullable Object[] slots;
    private @Nullable Object @Nullable [] previous;

    /**
     * By the index of their association: relations, and the rows themselves to which they only lead back, since nearly every row
     * that is loaded for another has such a one.
     */
    private @Nullable Object @Nullable [] relations;

    private @Nullable Extras extras;
    private Cohort.@Nullable Neighbours neighbours;
    private boolean isNew = true;

    RowState(InstanceKind kind, @Nullable Object[] slots) {
        this.kind = kind;
        this.slots = slots;
    }

    abstract RowInstance self();

    /** What it has in common with others of its shape. */
    public final InstanceKind kind() {
        return kind;
    }

    public final ModelRuntime runtime() {
        return kind.runtime();
    }

    /** The shape that this row was made with; a later change of the model does not reach it. */
    public final ModelDefinition definition() {
        return kind.definition();
    }

    /** The value, or null when the slot is unset or was not selected. */
    public final @Nullable Object value(int slot) {
        checkThread();
        Object value = slots[slot];
        return value instanceof Slot ? null : value;
    }

    /**
     * The value as users read it; null when the slot is unset.
     *
     * @throws org.sequelize4j.error.InstanceException when it is not known here: not selected, or made by the database and not
     *     read back
     */
    public final @Nullable Object read(int slot) {
        if (slots[slot] == Slot.UNSELECTED) {
            throw new UnreadAttribute(definition(), definition().attributes().get(slot));
        }
        return value(slot);
    }

    /** The content of the slot, markers included. */
    public final @Nullable Object raw(int slot) {
        return slots[slot];
    }

    /** Leaves these slots out of maps and JSON: keys that nobody asked for. The set is shared, and not changed. */
    public final void hide(@Nullable BitSet slots) {
        if (slots != null || extras != null) {
            extras().hidden = slots;
        }
    }

    final boolean isHidden(int slot) {
        return extras != null && extras.hides(slot);
    }

    private Extras extras() {
        if (extras == null) {
            extras = new Extras();
        }
        return extras;
    }

    /** What the database has in a changed slot, markers included; else the content of the slot. */
    public final @Nullable Object storedValue(int slot) {
        return isChanged(slot) ? Objects.requireNonNull(previous)[slot] : slots[slot];
    }

    public final boolean isChanged(int slot) {
        return previous != null && previous[slot] != Slot.UNCHANGED;
    }

    /** Lets a slot count as changed or as unchanged, whatever it holds. */
    final void mark(int slot, boolean changed) {
        if (changed == isChanged(slot)) {
            return;
        }
        runtime().beforeChange(self());
        if (previous == null) {
            previous = new Object[slots.length];
            Arrays.fill(previous, Slot.UNCHANGED);
        }
        previous[slot] = changed ? slots[slot] : Slot.UNCHANGED;
    }

    /** Sets a slot to what is stored, as reading it back does; no change is recorded. */
    public final void fill(int slot, @Nullable Object stored) {
        slots[slot] = stored;
        if (previous != null) {
            previous[slot] = Slot.UNCHANGED;
        }
    }

    /**
     * Sets a slot as a user does: the stored value is remembered until the next save, and a relation that follows the slot is
     * forgotten.
     *
     * @param value in the Java representation of the attribute's type
     */
    public final void change(Attribute attribute, @Nullable Object value) {
        checkThread();
        int slot = attribute.slot();
        Object old = slots[slot];
        if (!(old instanceof Slot) && Objects.deepEquals(old, value)) {
            return;
        }
        runtime().beforeChange(self());
        if (previous == null) {
            previous = new Object[slots.length];
            Arrays.fill(previous, Slot.UNCHANGED);
        }
        if (previous[slot] == Slot.UNCHANGED) {
            previous[slot] = old;
        }
        slots[slot] = value;
        show(slot);
        forgetRelationsOf(slot);
    }

    private void show(int slot) {
        if (isHidden(slot)) {
            extras().show(slot);
        }
    }

    /** A new row keeps the children that wait to be written with it, whatever key it is given. */
    private void forgetRelationsOf(int slot) {
        if (relations == null) {
            return;
        }
        for (AssociationDefinition association : definition().associations()) {
            boolean follows = association.sourceKeys().stream().anyMatch(key -> key.slot() == slot)
                    || association.sourceScope().keySet().stream().anyMatch(key -> key.slot() == slot);
            if (follows && (!isNew || association instanceof BelongsTo)) {
                relations[association.index()] = null;
                if (isNew) {
                    waitNoMore(association, waiting -> true);
                }
            }
        }
    }

    /** Whether anything may be loaded of any association. */
    public final boolean hasRelations() {
        return relations != null;
    }

    /** What is loaded of an association; null when nothing is. */
    public final @Nullable LoadedRelation loaded(AssociationDefinition association) {
        Object relation = relations == null ? null : relations[association.index()];
        return relation instanceof RowInstance source
                ? new LoadedRelation.ToOne(source, true)
                : (LoadedRelation) relation;
    }

    /** Replaces what is loaded of an association; null forgets it. */
    public final void load(AssociationDefinition association, @Nullable LoadedRelation relation) {
        relations()[association.index()] = relation;
    }

    /** Leads back to the row that this one was loaded for, unless something is loaded there. */
    public final void leadBack(AssociationDefinition association, RowInstance source) {
        @Nullable Object[] known = relations();
        if (known[association.index()] == null) {
            known[association.index()] = source;
        }
    }

    private @Nullable Object[] relations() {
        if (relations == null) {
            relations = new Object[definition().associations().size()];
        }
        return relations;
    }

    /** Forgets everything that is loaded of any association. */
    public final void forgetRelations() {
        relations = null;
    }

    /** Values that a query computed, by alias. */
    public final Map<String, @Nullable Object> computed() {
        return extras == null || extras.computed == null ? Map.of() : extras.computed;
    }

    public final void compute(String alias, @Nullable Object value) {
        extras().compute(alias, value);
    }

    /** Forgets values that were computed for others than users. */
    public final void forgetComputed(Collection<String> aliases) {
        if (extras != null && extras.computed != null) {
            extras.computed.keySet().removeAll(aliases);
        }
    }

    /** Associated instances that wait to be written with this one, in the order in which they were given. */
    public final List<PendingRelation> pending() {
        return extras == null ? List.of() : extras.pending;
    }

    /** Adds one that waits; of a to-one association it takes the place of the one that waited before. */
    public final void await(PendingRelation relation) {
        List<PendingRelation> longer = new ArrayList<>(pending());
        AssociationDefinition association = relation.association();
        if (!association.toMany()) {
            longer.removeIf(waiting -> waiting.association().index() == association.index());
        }
        longer.add(relation);
        extras().pending = List.copyOf(longer);
    }

    /** Takes back that any of them wait to be associated. */
    public final void waitNoMore(AssociationDefinition association, Predicate<RowInstance> which) {
        if (extras != null && !extras.pending.isEmpty()) {
            extras.pending = extras.pending.stream()
                    .filter(waiting ->
                            waiting.association().index() != association.index() || !which.test(waiting.target()))
                    .toList();
        }
    }

    /** Those that the same query returned; null when it came alone. */
    public final @Nullable Cohort cohort() {
        return neighbours == null ? null : neighbours.cohort();
    }

    final void join(Cohort.Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    public final boolean isNew() {
        return isNew;
    }

    /** The slots hold what is stored now: no attribute is changed any more, and nothing waits to be written. */
    public final void stored() {
        isNew = false;
        previous = null;
        nothingWaits();
    }

    private void nothingWaits() {
        if (extras != null) {
            extras.pending = List.of();
        }
    }

    /** Everything that this row holds is replaced by what is stored, as far as it is known. */
    final void storedAs(Map<Attribute, @Nullable Object> values) {
        checkThread();
        runtime().beforeChange(self());
        for (Attribute attribute : definition().attributes()) {
            Slot unknown = attribute.isStored() ? Slot.UNSELECTED : Slot.UNSET;
            slots[attribute.slot()] = values.containsKey(attribute) ? values.get(attribute) : unknown;
        }
        relations = null;
        if (extras != null) {
            extras.computed = null;
            extras.hidden = null;
        }
        stored();
    }

    /** These attributes hold what is stored now; what else was changed stays changed. */
    public final void stored(Collection<Attribute> written) {
        isNew = false;
        nothingWaits();
        if (previous != null) {
            for (Attribute attribute : written) {
                previous[attribute.slot()] = Slot.UNCHANGED;
            }
        }
    }

    /**
     * While a transaction has changed this row, only its thread may use it.
     *
     * @return whether it was free before
     */
    public final boolean reserve() {
        checkThread();
        Extras held = extras();
        boolean free = held.owner == null;
        held.owner = Thread.currentThread();
        return free;
    }

    public final void release() {
        if (extras != null) {
            extras.owner = null;
        }
    }

    /**
     * Remembers everything that can change.
     *
     * @return what gives it all back
     */
    public final Runnable remember() {
        @Nullable Object[] thenSlots = slots.clone();
        @Nullable Object @Nullable [] thenPrevious = previous == null ? null : previous.clone();
        @Nullable Object @Nullable [] thenRelations = relations == null ? null : relations.clone();
        Extras thenExtras = extras == null ? null : extras.copy();
        boolean thenNew = isNew;
        return () -> {
            System.arraycopy(thenSlots, 0, slots, 0, slots.length);
            previous = thenPrevious;
            relations = thenRelations;
            if (extras != null) {
                extras.giveBack(thenExtras);
            }
            isNew = thenNew;
        };
    }

    final void checkThread() {
        Thread owner = extras == null ? null : extras.owner;
        if (owner != null && !owner.equals(Thread.currentThread())) {
            throw new TransactionException("This instance of \"" + definition().name()
                    + "\" was changed in a transaction that runs on the thread \"" + owner.getName()
                    + "\"; no other thread can use it until that transaction ends.");
        }
    }
}
