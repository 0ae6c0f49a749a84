package org.sequelize4j.relation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.Predicate;

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
        write(source, targets, () -> links.delete(links.to(source, targets)));
    }

    @Override
    public void set(RowInstance source, List<RowInstance> targets, @Nullable Consumer<RowInstance> link) {
        Links links = new Links(services, association);
        write(source, targets, () -> {
            SourceGuard.lock(services, source);
            List<RowInstance> wanted = storedTargets(targets);
            Predicate obsolete = wanted.isEmpty()
                    ? links.ofSource(source)
                    : Predicate.all(List.of(
                            links.ofSource(source),
                            new Predicate.Not(Conditions.oneOf(
                                    association.otherKeys(),
                                    wanted.stream().map(links::key).toList()))));
            links.delete(obsolete);
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
        return distinct;
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
            if (link != null) {
                link.accept(existing);
                services.writer().save(existing);
            }
        }
        links.insert(source, missing.values(), link);
    }

    private void write(RowInstance source, List<RowInstance> targets, Runnable change) {
        SourceGuard.requireStored(source, association);
        services.transactions().join(() -> {
            source.runtime().beforeChange(source);
            change.run();
            source.load(association, null);
            targets.forEach(this::forgetWayBack);
            return source;
        });
    }

    private void forgetWayBack(RowInstance target) {
        AssociationDefinition inverse =
                association.inverse() == null ? null : target.definition().association(association.inverse());
        if (inverse != null) {
            target.runtime().beforeChange(target);
            target.load(inverse, null);
        }
    }
}
