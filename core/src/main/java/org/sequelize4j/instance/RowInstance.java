package org.sequelize4j.instance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;

/**
 * One row in memory: an array of slots read by index, previous values recorded by setters, and what is loaded of its
 * relations. It is the dynamic face itself; a typed instance is a proxy in front of a subclass.
 */
public class RowInstance {
    private final ModelRuntime runtime;
    private final ModelDefinition definition;
    private final @Nullable Object[] slots;
    private @Nullable Object @Nullable [] previous;
    private @Nullable LoadedRelation @Nullable [] relations;
    private @Nullable Map<String, @Nullable Object> computed;
    private @Nullable Cohort cohort;
    private boolean isNew = true;

    /**
     * Makes a new, unsaved row over its slots.
     *
     * @param slots one for each attribute of the definition; not copied
     */
    public RowInstance(ModelRuntime runtime, ModelDefinition definition, @Nullable Object[] slots) {
        this.runtime = runtime;
        this.definition = definition;
        this.slots = slots;
    }

    /** The object that users hold: this, or the proxy of a typed model. */
    public Object face() {
        return this;
    }

    public final ModelRuntime runtime() {
        return runtime;
    }

    /** The shape that this row was made with; a later change of the model does not reach it. */
    public final ModelDefinition definition() {
        return definition;
    }

    /** The value, or null when the slot is unset or was not selected. */
    public final @Nullable Object value(int slot) {
        Object value = slots[slot];
        return value instanceof Slot ? null : value;
    }

    /** The content of the slot, markers included. */
    public final @Nullable Object raw(int slot) {
        return slots[slot];
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
        int slot = attribute.slot();
        Object old = slots[slot];
        if (old != Slot.UNSET && old != Slot.UNSELECTED && Objects.deepEquals(old, value)) {
            return;
        }
        runtime.beforeChange(this);
        if (previous == null) {
            previous = new Object[slots.length];
            java.util.Arrays.fill(previous, Slot.UNCHANGED);
        }
        if (previous[slot] == Slot.UNCHANGED) {
            previous[slot] = old;
        }
        slots[slot] = value;
        forgetRelationsOf(attribute);
    }

    private void forgetRelationsOf(Attribute attribute) {
        if (relations == null) {
            return;
        }
        for (AssociationDefinition association : definition.associations()) {
            if (association.sourceKeys().contains(attribute)) {
                relations[association.index()] = null;
            }
        }
    }

    /** What is loaded of an association; null when nothing is. */
    public final @Nullable LoadedRelation loaded(AssociationDefinition association) {
        return relations == null ? null : relations[association.index()];
    }

    /** Replaces what is loaded of an association; null forgets it. */
    public final void load(AssociationDefinition association, @Nullable LoadedRelation relation) {
        if (relations == null) {
            relations = new LoadedRelation[definition.associations().size()];
        }
        relations[association.index()] = relation;
    }

    /** Values that a query computed, by alias. */
    public final Map<String, @Nullable Object> computed() {
        return computed == null ? Map.of() : computed;
    }

    public final void compute(String alias, @Nullable Object value) {
        if (computed == null) {
            computed = new LinkedHashMap<>();
        }
        computed.put(alias, value);
    }

    /** Those that the same query returned; null when it came alone. */
    public final @Nullable Cohort cohort() {
        return cohort;
    }

    public final void join(Cohort cohort) {
        this.cohort = cohort;
    }

    public final boolean isNew() {
        return isNew;
    }

    /** The slots hold what is stored now: no attribute is changed any more. */
    public final void stored() {
        isNew = false;
        previous = null;
    }
}
