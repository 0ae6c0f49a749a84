package org.sequelize4j.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.write.NewRows;

/** Changes the foreign key that the source itself holds. */
record BelongsToWriter(RelationServices services, BelongsTo association) implements ToOneWriter {
    @Override
    public void set(RowInstance source, @Nullable RowInstance target) {
        if (source.isNew()) {
            assign(source, target);
            return;
        }
        services.atomically(() -> {
            source.runtime().beforeChange(source);
            RowInstance former = StaleRelations.known(source, association);
            if (target != null && target.isNew()) {
                services.writer().create(List.of(target));
            }
            List<@Nullable Object> values = values(target);
            RowInstance change = NewRows.blank(source.runtime(), source.definition());
            Assignments.set(change, association.foreignKeys(), values);
            int changed = services.writer().update(change, Conditions.isKnown(source));
            if (changed == 0) {
                throw Keys.gone(source);
            }
            Keys.fill(source, association.foreignKeys(), values);
            Assignments.takeOver(source, change);
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
