package org.sequelize4j.relation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.HasOne;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.Predicate;

/** Moves the one row that has the source's key. */
record HasOneWriter(RelationServices services, HasOne association, RelationSettings settings) implements ToOneWriter {
    @Override
    public void set(RowInstance source, @Nullable RowInstance target) {
        SourceGuard.requireStored(source, association);
        Attachments attachments = new Attachments(services, association, settings);
        services.atomically(association, settings, () -> {
            source.runtime().beforeChange(source);
            SourceGuard.lock(services, source, association, target == null ? List.of() : List.of(target));
            List<RowInstance> attached = attachments.isSeen() ? attachments.attached(source) : List.of();
            detachOthers(source, target, attached, attachments);
            forgetPrevious(source, target, attachments);
            if (target != null) {
                attachments.attach(source, List.of(target), attached);
            }
            StaleRelations.forgetReferencing(source, association.targetModel(), association.foreignKeys());
            source.load(association, new LoadedRelation.ToOne(target));
            source.waitNoMore(association, waiting -> true);
        });
    }

    @Override
    public void create(RowInstance source, RowInstance target) {
        set(source, target);
    }

    private void detachOthers(
            RowInstance source, @Nullable RowInstance target, List<RowInstance> attached, Attachments attachments) {
        if (attachments.isSeen()) {
            attachments.detach(
                    attached.stream().filter(row -> !row.equals(target)).toList());
        } else {
            attachments.detach(source, others(target));
        }
    }

    private Predicate others(@Nullable RowInstance target) {
        return target == null || target.isNew()
                ? Predicate.ALWAYS
                : new Predicate.Not(Conditions.areRows(association.targetModel(), List.of(target)));
    }

    private void forgetPrevious(RowInstance source, @Nullable RowInstance target, Attachments attachments) {
        if (source.loaded(association) instanceof LoadedRelation.ToOne loaded
                && loaded.target() != null
                && !loaded.target().equals(target)) {
            attachments.detached(source, loaded.target());
        }
    }
}
