package org.sequelize4j.relation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.write.NewRows;
import org.sequelize4j.write.ReachSettings;

/** Inserts, updates and deletes junction rows. */
record BelongsToManyWriter(RelationServices services, BelongsToMany association) implements ToManyWriter {
    @Override
    public void add(RowInstance source, List<RowInstance> targets, @Nullable Consumer<RowInstance> link) {
        if (targets.isEmpty()) {
            return;
        }
        write(source, targets, () -> connect(source, storedTargets(targets), link));
    }

    @Override
    public void remove(RowInstance source, List<RowInstance> targets) {
        if (targets.isEmpty()) {
            return;
        }
        Links links = new Links(services, association);
        write(source, targets, () -> links.delete(links.ofAssociated(source, targets)));
    }

    @Override
    public void set(RowInstance source, List<RowInstance> targets, @Nullable Consumer<RowInstance> link) {
        Links links = new Links(services, association);
        List<RowInstance> former =
                source.loaded(association) instanceof LoadedRelation.ToMany loaded ? loaded.targets() : List.of();
        write(source, targets, () -> {
            SourceGuard.lock(services, source);
            List<RowInstance> wanted = storedTargets(targets);
            links.delete(links.ofAssociatedExcept(source, wanted));
            former.stream().filter(target -> !wanted.contains(target)).forEach(this::forgetWayBack);
            connectMissing(source, wanted, link);
        });
    }

    @Override
    public void create(RowInstance source, RowInstance target, @Nullable Consumer<RowInstance> link) {
        add(source, List.of(target), link);
    }

    private List<RowInstance> storedTargets(List<RowInstance> targets) {
        List<RowInstance> distinct = targets.stream().distinct().toList();
        List<RowInstance> fresh = distinct.stream().filter(RowInstance::isNew).toList();
        fresh.forEach(target -> Assignments.set(target, association.scope()));
        if (!fresh.isEmpty()) {
            services.writer().create(fresh);
        }
        distinct.stream().filter(target -> !fresh.contains(target)).forEach(this::takeIntoScope);
        return distinct;
    }

    /** A stored target gets the values that the association asks for. */
    private void takeIntoScope(RowInstance target) {
        boolean differs = association.scope().entrySet().stream()
                .anyMatch(asked ->
                        !asked.getValue().equals(target.get(asked.getKey().name())));
        if (differs) {
            RowInstance change = NewRows.blank(target.runtime(), target.definition());
            Assignments.set(change, association.scope());
            services.writer().update(change, Conditions.areRows(association.targetModel(), List.of(target)));
            target.runtime().beforeChange(target);
            association.scope().forEach((attribute, value) -> Keys.fill(target, List.of(attribute), List.of(value)));
            Assignments.takeOver(target, change);
        }
    }

    /** A junction that lets two rows be connected more than once gets another link each time. */
    private void connect(RowInstance source, List<RowInstance> targets, @Nullable Consumer<RowInstance> link) {
        if (association.unique()) {
            connectMissing(source, targets, link);
        } else {
            new Links(services, association).insert(source, targets, link);
        }
    }

    private void connectMissing(RowInstance source, List<RowInstance> targets, @Nullable Consumer<RowInstance> link) {
        if (targets.isEmpty()) {
            return;
        }
        Links links = new Links(services, association);
        Map<List<Object>, RowInstance> missing = new LinkedHashMap<>();
        targets.forEach(target -> missing.put(links.key(target), target));
        for (RowInstance existing : links.load(links.to(source, targets))) {
            missing.remove(links.keyOfLink(existing));
            if (Links.isDestroyed(existing)) {
                services.writer().restore(existing, ReachSettings.STANDARD);
            }
            if (link != null) {
                link.accept(existing);
                services.writer().save(existing);
            }
        }
        links.insert(source, missing.values(), link);
    }

    private void write(RowInstance source, List<RowInstance> targets, Runnable change) {
        SourceGuard.requireStored(source, association);
        services.atomically(() -> {
            change.run();
            StaleRelations.forgetReferencing(source, association.throughModel(), association.foreignKeys());
            targets.forEach(this::forgetWayBack);
        });
    }

    private void forgetWayBack(RowInstance target) {
        StaleRelations.forgetReferencing(target, association.throughModel(), association.otherKeys());
    }
}
