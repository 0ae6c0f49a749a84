package org.sequelize4j.relation;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.EmptyResultException;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.Alive;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Include;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.write.NewRows;
import org.sequelize4j.write.Versions;

/** The foreign keys of hasOne and hasMany: rows of the target that are attached to the source, and detached from it. */
final class Attachments {
    private final RelationServices services;
    private final AssociationDefinition association;
    private final RelationSettings settings;

    Attachments(RelationServices services, AssociationDefinition association, RelationSettings settings) {
        this.services = services;
        this.association = association;
        this.settings = settings;
    }

    /** Whether hooks of the target look at what happens. */
    boolean isSeen() {
        return settings.hooks() && services.finds().isHooked(association.targetModel());
    }

    /** The rows that have the source's key now. */
    List<RowInstance> attached(RowInstance source) {
        Include all = services.queries().unscoped().include(association);
        return association.toMany()
                ? services.finds().relatedUnseen(source, all).targets()
                : services.finds().related(source, all).targets();
    }

    /**
     * Attaches stored and new targets.
     *
     * @param attached which of them the database has attached already
     */
    void attach(RowInstance source, List<RowInstance> targets, Collection<RowInstance> attached) {
        List<RowInstance> stored = targets.stream()
                .filter(target -> !target.isNew() && !attached.contains(target))
                .distinct()
                .toList();
        List<RowInstance> fresh =
                targets.stream().filter(RowInstance::isNew).distinct().toList();
        List<Object> key = Keys.of(source, association.sourceKeys());
        for (RowInstance target : fresh) {
            Assignments.set(target, association.matchingKeys(), key);
            Assignments.set(target, association.scope());
        }
        if (!fresh.isEmpty()) {
            services.writer().create(fresh, settings.write());
        }
        if (!stored.isEmpty()) {
            if (association.toMany()) {
                update(stored, key);
            } else {
                stored.forEach(target -> save(source, target, key));
            }
        }
        for (RowInstance target : targets) {
            leave(source, target);
            lead(target, source);
        }
    }

    /** As Sequelize has it, the one row is saved, with everything that was changed of it. */
    private void save(RowInstance source, RowInstance target, List<Object> key) {
        target.runtime().beforeChange(target);
        leave(source, target);
        Assignments.set(target, association.matchingKeys(), key);
        Assignments.set(target, association.scope());
        if (target.changed().isEmpty()) {
            update(List.of(target), key);
        } else {
            services.writer().save(target, settings.ofRows());
        }
    }

    private void update(List<RowInstance> stored, List<Object> key) {
        RowInstance change = blank();
        Assignments.set(change, association.matchingKeys(), key);
        Assignments.set(change, association.scope());
        int changed = services.writer()
                .update(change, Conditions.areRows(association.targetModel(), stored), settings.reach());
        if (changed < stored.size()) {
            throw new EmptyResultException("Of " + stored.size() + " instances of \"" + association.target()
                    + "\" only " + changed + " are still stored, so none was added to \"" + association.as()
                    + "\" of \"" + association.source() + "\".");
        }
        for (RowInstance target : stored) {
            target.runtime().beforeChange(target);
            Keys.fill(target, association.matchingKeys(), key);
            association.scope().forEach((attribute, value) -> Keys.fill(target, List.of(attribute), List.of(value)));
            Assignments.takeOver(target, change);
        }
    }

    /**
     * Detaches the rows of the source that fulfil the condition.
     *
     * @throws InstanceException before any change when such a row cannot be without a parent
     */
    void detach(RowInstance source, Predicate condition) {
        Predicate affected = Predicate.all(
                List.of(Alive.of(association.targetModel()), Conditions.belongTo(source, association), condition));
        if (isMandatory()) {
            refuseIfAny(affected);
            return;
        }
        update(affected);
    }

    /** Detaches rows that are known to be attached; a has-one's are saved one by one, as Sequelize has it. */
    void detach(List<RowInstance> attached) {
        Predicate these = Conditions.areRows(association.targetModel(), attached);
        if (isMandatory()) {
            refuseIfAny(these);
        } else if (association.toMany()) {
            update(these);
        } else {
            Set<String> keys = Set.copyOf(AssociationDefinition.names(association.detachedKeys()));
            for (RowInstance target : attached) {
                Assignments.set(target, association.detachedKeys(), nulls());
                services.writer().save(target, settings.write().withFields(keys));
            }
        }
    }

    private boolean isMandatory() {
        return Attribute.anyRequired(association.matchingKeys());
    }

    private void update(Predicate affected) {
        RowInstance change = blank();
        Assignments.set(change, association.detachedKeys(), nulls());
        services.writer().update(change, affected, settings.reach());
    }

    private void refuseIfAny(Predicate affected) {
        long children =
                services.loader().count(Find.all(association.targetModel()).withWhere(affected));
        if (children > 0) {
            throw new InstanceException(children + " of \"" + association.as() + "\" would be left without their \""
                    + association.source() + "\", and the foreign key \""
                    + String.join(", ", AssociationDefinition.names(association.matchingKeys()))
                    + "\" does not allow null. Move them to another, or destroy them. Nothing was changed.");
        }
    }

    /** What an instance in memory knows after its row was detached from the source. */
    void detached(RowInstance source, RowInstance target) {
        target.runtime().beforeChange(target);
        Keys.fill(target, association.detachedKeys(), nulls());
        Versions.counted(target);
        leave(source, target);
        lead(target, null);
    }

    /** Another source that the target is taken from asks anew when it is asked. */
    @SuppressWarnings("ReferenceEquality") // another instance of the same row asks anew too
    private void leave(RowInstance source, RowInstance target) {
        RowInstance former = StaleRelations.known(target, inverse(target));
        if (former != source) {
            StaleRelations.forgetReferencing(former, association.targetModel(), association.matchingKeys());
        }
    }

    private void lead(RowInstance target, @Nullable RowInstance source) {
        AssociationDefinition inverse = inverse(target);
        StaleRelations.forgetHeld(target, association.matchingKeys());
        if (inverse != null) {
            target.load(inverse, new LoadedRelation.ToOne(source, true));
        }
    }

    private @Nullable AssociationDefinition inverse(RowInstance target) {
        return association.inverse() == null ? null : target.definition().association(association.inverse());
    }

    private List<@Nullable Object> nulls() {
        return Collections.nCopies(association.detachedKeys().size(), null);
    }

    private RowInstance blank() {
        ModelDefinition model = association.targetModel();
        return NewRows.blank(services.runtimes().of(model), model);
    }
}
