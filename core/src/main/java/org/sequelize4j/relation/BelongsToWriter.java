package org.sequelize4j.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;

/** Changes the foreign key that the source itself holds. */
record BelongsToWriter(RelationServices services, BelongsTo association, RelationSettings settings)
        implements ToOneWriter {
    @Override
    public void set(RowInstance source, @Nullable RowInstance target) {
        if (source.isNew()) {
            assign(source, target);
            return;
        }
        if (!settings.save()) {
            assignStored(source, target);
            return;
        }
        services.atomically(() -> {
            source.runtime().beforeChange(source);
            RowInstance former = StaleRelations.known(source, association);
            if (target != null && target.isNew()) {
                services.writer().create(List.of(target), settings.write());
            }
            Assignments.set(source, association.foreignKeys(), values(target));
            services.writer().save(source, settings.write().withFields(keys()));
            for (RowInstance end : Arrays.asList(former, target)) {
                StaleRelations.forgetReferencing(end, source.definition(), association.foreignKeys());
            }
            StaleRelations.forgetHeld(source, association.foreignKeys());
            source.load(association, new LoadedRelation.ToOne(target));
        });
    }

    /** The key goes into the row when it is saved. */
    private void assign(RowInstance source, @Nullable RowInstance target) {
        Assignments.set(source, association.foreignKeys(), values(null));
        source.runtime().connect(source, association, target, null, true);
        if (target == null) {
            source.load(association, new LoadedRelation.ToOne(null));
        }
    }

    private Set<String> keys() {
        return Set.copyOf(AssociationDefinition.names(association.foreignKeys()));
    }

    /** The key goes into the row when somebody saves it. */
    private void assignStored(RowInstance source, @Nullable RowInstance target) {
        if (target != null && target.isNew()) {
            throw new InstanceException(
                    "\"" + association.as() + "\" of \"" + association.source()
                            + "\" was given an instance that is not stored, so it has no key to be set with save(false); save it first.");
        }
        Assignments.set(source, association.foreignKeys(), values(target));
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
