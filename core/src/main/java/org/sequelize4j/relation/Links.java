package org.sequelize4j.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Expression;
import org.sequelize4j.Lock;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.Alive;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.KeysCondition;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.write.BulkSettings;
import org.sequelize4j.write.NewRows;

/** The junction rows between one source and its targets. */
final class Links {
    private final RelationServices services;
    private final BelongsToMany association;
    private final RelationSettings settings;

    Links(RelationServices services, BelongsToMany association, RelationSettings settings) {
        this.services = services;
        this.association = association;
        this.settings = settings;
    }

    /** All junction rows of the source that the through scope lets in. */
    Predicate ofSource(RowInstance source) {
        List<Object> key = Keys.of(source, association.sourceKeys());
        return Predicate.all(List.of(
                Conditions.equal(association.foreignKeys(), key), Conditions.equal(association.throughScope())));
    }

    /** Those that lead to targets with these keys. */
    Predicate toKeys(RowInstance source, Collection<List<Object>> keys) {
        return Predicate.all(List.of(ofSource(source), KeysCondition.oneOf(association.otherKeys(), keys)));
    }

    /** Those that lead to one of the targets. */
    Predicate to(RowInstance source, Collection<RowInstance> targets) {
        return toKeys(source, targets.stream().map(this::key).toList());
    }

    /** The same, if the association's scope lets the targets in. */
    Predicate ofAssociated(RowInstance source, Collection<RowInstance> targets) {
        return Predicate.all(List.of(to(source, targets), ofTargetsInScope()));
    }

    /** All that lead to targets which the association's scope lets in. */
    Predicate ofAssociated(RowInstance source) {
        return Predicate.all(List.of(ofSource(source), ofTargetsInScope()));
    }

    /** The same, but to none of these. */
    Predicate ofAssociatedExcept(RowInstance source, Collection<RowInstance> targets) {
        List<Predicate> parts = new ArrayList<>(List.of(ofSource(source), ofTargetsInScope()));
        if (!targets.isEmpty()) {
            parts.add(new Predicate.Not(KeysCondition.oneOf(
                    association.otherKeys(), targets.stream().map(this::key).toList())));
        }
        return Predicate.all(parts);
    }

    private Predicate ofTargetsInScope() {
        return association.scope().isEmpty()
                ? Predicate.ALWAYS
                : new Predicate.Has(toTarget(), Conditions.equal(association.scope()), Predicate.ALWAYS);
    }

    /** The junction's way to the target, whether or not it has an association for it. */
    private BelongsTo toTarget() {
        return new BelongsTo(
                -1,
                association.as(),
                association.singular(),
                association.plural(),
                true,
                association.throughModel(),
                association.targetModel(),
                association.otherKeys(),
                association.targetKeys(),
                true,
                null);
    }

    /** Those of them that are not destroyed. */
    Predicate alive(Predicate condition) {
        return Predicate.all(List.of(Alive.of(association.throughModel()), condition));
    }

    List<RowInstance> load(Predicate condition) {
        Find find = Find.all(association.throughModel()).withWhere(condition);
        return services.finds().unseen(find.withHooks(settings.hooks()));
    }

    /** The same as they are now, also in a transaction that keeps to what it has seen first. */
    List<RowInstance> loadLocked(Predicate condition) {
        Find find = Find.all(association.throughModel()).withWhere(condition).withHooks(settings.hooks());
        boolean locks = services.executor().dialect().can(Capability.ROW_LOCKS);
        return services.finds().unseen(locks ? find.withLock(Lock.SHARE) : find);
    }

    /** The key by which junction rows know a target. */
    List<Object> key(RowInstance target) {
        return Keys.of(target, association.targetKeys());
    }

    /** The key of the target that a junction row leads to. */
    List<Object> keyOfLink(RowInstance link) {
        return Keys.of(link, association.otherKeys());
    }

    /**
     * Inserts a junction row to each target.
     *
     * @return the rows
     */
    List<RowInstance> insert(
            RowInstance source, Collection<RowInstance> targets, @Nullable Consumer<RowInstance> values) {
        ModelDefinition junction = association.throughModel();
        List<RowInstance> links = new ArrayList<>(targets.size());
        for (RowInstance target : targets) {
            RowInstance link = NewRows.withDefaults(services.runtimes().of(junction), junction);
            Assignments.set(link, association.foreignKeys(), Keys.of(source, association.sourceKeys()));
            Assignments.set(link, association.otherKeys(), key(target));
            Assignments.set(link, association.throughScope());
            if (values != null) {
                values.accept(link);
            }
            links.add(link);
        }
        if (!links.isEmpty()) {
            services.writer().bulkCreate(junction, links, BulkSettings.STANDARD.with(settings.ofRows()));
        }
        return links;
    }

    /** Whether hooks of the junction look at what happens. */
    boolean isSeen() {
        return settings.hooks() && services.finds().isHooked(association.throughModel());
    }

    /** Writes what was changed of a junction row, as a bulk update, which is what hooks see of it in Sequelize. */
    void update(RowInstance source, RowInstance link) {
        ModelDefinition junction = association.throughModel();
        RowInstance change = NewRows.blank(services.runtimes().of(junction), junction);
        Set<String> changed = link.changed();
        changed.forEach(name -> change.setDataValue(name, link.getDataValue(name)));
        Predicate isLink = Predicate.all(List.of(
                Conditions.equal(association.foreignKeys(), Keys.of(source, association.sourceKeys())),
                Conditions.equal(association.otherKeys(), keyOfLink(link)),
                Conditions.equal(association.throughScope())));
        services.writer().update(change, isLink, settings.reach());
        Assignments.takeOver(link, change);
        if (changed.stream().anyMatch(name -> link.getDataValue(name) instanceof Expression)) {
            load(isLink).forEach(now -> changed.forEach(name -> copy(now, link, name)));
        }
        link.stored();
    }

    private static void copy(RowInstance from, RowInstance to, String name) {
        int slot = to.definition().requireAttribute(name).slot();
        to.fill(slot, from.value(slot));
    }

    int delete(Predicate condition) {
        return services.writer().destroy(association.throughModel(), condition, settings.reach());
    }
}
