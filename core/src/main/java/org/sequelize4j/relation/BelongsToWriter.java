package org.sequelize4j.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.write.BothEnds;

/** Changes the foreign key that the source itself holds. */
record BelongsToWriter(RelationServices services, BelongsTo association, RelationSettings settings)
        implements ToOneWriter {
    @Override
    public void set(RowInstance source, @Nullable RowInstance target) {
        if (target == null && !leads(source)) {
            return;
        }
        if (source.isNew()) {
            assign(source, target);
            return;
        }
        if (!settings.save()) {
            assignStored(source, target);
            return;
        }
        services.atomically(association, settings, () -> {
            source.runtime().beforeChange(source);
            source.waitNoMore(association, waiting -> true);
            RowInstance former = StaleRelations.known(source, association);
            LoadedRelation ofFormer = BothEnds.known(association, former);
            LoadedRelation ofTarget = BothEnds.known(association, target);
            boolean fresh = target != null && target.isNew();
            List<RowInstance> ends = formerEnds(source);
            if (target != null) {
                ends.add(target);
            }
            if (target != null && target.isNew()) {
                services.writer().create(target, settings.write());
            }
            assignKey(source, target);
            services.writer().save(source, settings.write().withFields(keys()));
            for (RowInstance end : ends) {
                StaleRelations.forgetReferencing(end, source.definition(), association.foreignKeys());
            }
            StaleRelations.forgetHeld(source, association.foreignKeys());
            source.load(association, new LoadedRelation.ToOne(target));
            if (former != null && !former.equals(target)) {
                BothEnds.parted(source, association, former, ofFormer);
            }
            if (target != null) {
                BothEnds.joined(source, association, target, null, fresh, ofTarget);
            }
        });
    }

    /** The key goes into the row when it is saved. */
    private void assign(RowInstance source, @Nullable RowInstance target) {
        assignKey(source, null);
        source.runtime().connect(source, association, target, null, true);
        if (target == null) {
            source.load(association, new LoadedRelation.ToOne(null));
        }
    }

    /** Whether the key, as the source has it, is one of this target and of no other model. */
    private boolean leads(RowInstance source) {
        return association.sourceScope().entrySet().stream()
                .allMatch(entry ->
                        entry.getValue().equals(source.value(entry.getKey().slot())));
    }

    /** The key, and what says that it is one of this target. */
    private void assignKey(RowInstance source, @Nullable RowInstance target) {
        Assignments.set(source, association.foreignKeys(), values(target));
        association
                .sourceScope()
                .forEach((attribute, value) -> source.set(attribute.name(), target == null ? null : value));
    }

    private Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>(AssociationDefinition.names(association.foreignKeys()));
        association.sourceScope().keySet().forEach(attribute -> keys.add(attribute.name()));
        return keys;
    }

    /** What the key has led to, whatever its model is. */
    private List<RowInstance> formerEnds(RowInstance source) {
        List<RowInstance> ends = new ArrayList<>();
        for (AssociationDefinition other : source.definition().associations()) {
            RowInstance end = other instanceof BelongsTo && other.foreignKey().equals(association.foreignKey())
                    ? StaleRelations.known(source, other)
                    : null;
            if (end != null) {
                ends.add(end);
            }
        }
        return ends;
    }

    /** The key goes into the row when somebody saves it. */
    private void assignStored(RowInstance source, @Nullable RowInstance target) {
        if (target != null && target.isNew()) {
            throw new InstanceException(
                    "\"" + association.as() + "\" of \"" + association.source()
                            + "\" was given an instance that is not stored, so it has no key to be set with save(false); save it first.");
        }
        assignKey(source, target);
        source.load(association, new LoadedRelation.ToOne(target));
    }

    @Override
    public void create(RowInstance source, RowInstance target) {
        SourceGuard.requireStored(source, association);
        set(source, target);
    }

    private List<@Nullable Object> values(@Nullable RowInstance target) {
        return target == null
                ? Collections.nCopies(association.foreignKeys().size(), null)
                : new ArrayList<>(Keys.of(target, association.targetKeys()));
    }
}
