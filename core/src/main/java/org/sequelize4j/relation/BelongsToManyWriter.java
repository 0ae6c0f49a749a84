package org.sequelize4j.relation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.write.NewRows;
import org.sequelize4j.write.RevivedLink;

/** Inserts, updates and deletes junction rows. */
record BelongsToManyWriter(RelationServices services, BelongsToMany association, RelationSettings settings)
        implements ToManyWriter {
    @Override
    public void add(RowInstance source, List<RowInstance> targets, @Nullable Consumer<RowInstance> link) {
        if (targets.isEmpty()) {
            return;
        }
        try {
            link(source, targets, () -> connect(source, storedTargets(targets), link));
        } catch (UniqueConstraintException taken) {
            if (!association.unique() || targets.stream().anyMatch(RowInstance::isNew)) {
                throw taken;
            }
            // Someone else has connected one of them since we looked: the link is there, as was asked for.
            link(source, targets, () -> connectMissing(source, storedTargets(targets), link, links()::loadLocked));
        }
    }

    @Override
    public void remove(RowInstance source, List<RowInstance> targets) {
        if (targets.isEmpty()) {
            return;
        }
        SourceGuard.requireStored(source, association);
        LinkedEnds ends = new LinkedEnds(source, association, targets);
        services.atomically(association, settings, () -> {
            links().delete(links().ofAssociated(source, targets));
            ends.unlinked();
        });
    }

    @Override
    public void set(RowInstance source, List<RowInstance> targets, @Nullable Consumer<RowInstance> link) {
        Links links = links();
        SourceGuard.requireStored(source, association);
        LinkedEnds ends = new LinkedEnds(source, association, targets);
        services.atomically(association, settings, () -> {
            SourceGuard.lock(services, source);
            List<RowInstance> wanted = storedTargets(targets);
            if (links.isSeen()) {
                ends.replaced(replaceSeen(source, wanted, link), links::key);
            } else {
                links.delete(links.ofAssociatedExcept(source, wanted));
                ends.replaced(connectMissing(source, wanted, link), links::key);
            }
        });
    }

    /** Hooks see, as in Sequelize, which links there are, and only the changes of those that change. */
    private Map<List<Object>, RowInstance> replaceSeen(
            RowInstance source, List<RowInstance> wanted, @Nullable Consumer<RowInstance> link) {
        Links links = links();
        List<RowInstance> current = links.load(links.ofAssociated(source));
        Set<List<Object>> keys = wanted.stream().map(links::key).collect(Collectors.toSet());
        List<List<Object>> others = current.stream()
                .filter(row -> !RevivedLink.isDestroyed(row))
                .map(links::keyOfLink)
                .filter(key -> !keys.contains(key))
                .distinct()
                .toList();
        List<RowInstance> kept = current.stream()
                .filter(row -> keys.contains(links.keyOfLink(row)))
                .toList();
        revive(source, kept, link);
        if (!others.isEmpty()) {
            links.delete(links.toKeys(source, others));
        }
        return byTarget(kept, links.insert(source, missing(wanted, kept), link));
    }

    private Links links() {
        return new Links(services, association, settings);
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
            services.writer().create(fresh, settings.write());
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
            services.writer()
                    .update(change, Conditions.areRows(association.targetModel(), List.of(target)), settings.reach());
            target.runtime().beforeChange(target);
            association.scope().forEach((attribute, value) -> Keys.fill(target, List.of(attribute), List.of(value)));
            Assignments.takeOver(target, change);
        }
    }

    /** A junction that lets two rows be connected more than once gets another link each time, and then no link stands for both. */
    private Map<List<Object>, RowInstance> connect(
            RowInstance source, List<RowInstance> targets, @Nullable Consumer<RowInstance> link) {
        if (association.unique()) {
            return connectMissing(source, targets, link);
        }
        links().insert(source, targets, link);
        return Map.of();
    }

    private Map<List<Object>, RowInstance> connectMissing(
            RowInstance source, List<RowInstance> targets, @Nullable Consumer<RowInstance> link) {
        return connectMissing(source, targets, link, links()::load);
    }

    private Map<List<Object>, RowInstance> connectMissing(
            RowInstance source,
            List<RowInstance> targets,
            @Nullable Consumer<RowInstance> link,
            Function<Predicate, List<RowInstance>> load) {
        if (targets.isEmpty()) {
            return Map.of();
        }
        Links links = links();
        List<RowInstance> existing = load.apply(links.to(source, targets));
        List<RowInstance> made = links.insert(source, missing(targets, existing), link);
        revive(source, existing, link);
        return byTarget(existing, made);
    }

    /** The links by the keys of their targets. */
    private Map<List<Object>, RowInstance> byTarget(List<RowInstance> existing, List<RowInstance> made) {
        Map<List<Object>, RowInstance> links = new LinkedHashMap<>();
        existing.forEach(row -> links.put(links().keyOfLink(row), row));
        made.forEach(row -> links.put(links().keyOfLink(row), row));
        return links;
    }

    private Collection<RowInstance> missing(List<RowInstance> wanted, List<RowInstance> existing) {
        Links links = links();
        Map<List<Object>, RowInstance> missing = new LinkedHashMap<>();
        wanted.forEach(target -> missing.put(links.key(target), target));
        existing.forEach(row -> missing.remove(links.keyOfLink(row)));
        return missing.values();
    }

    /** Takes back that links were destroyed, which makes new ones of them, and gives all of them the values. */
    private void revive(RowInstance source, List<RowInstance> existing, @Nullable Consumer<RowInstance> link) {
        for (RowInstance row : existing) {
            if (RevivedLink.isDestroyed(row)) {
                services.writer().restore(row, settings.reach());
                RevivedLink.renew(association, row);
            }
            if (link != null) {
                link.accept(row);
            }
            if (!row.changed().isEmpty()) {
                links().update(source, row);
            }
        }
    }

    private void link(
            RowInstance source, List<RowInstance> targets, Supplier<Map<List<Object>, RowInstance>> connection) {
        SourceGuard.requireStored(source, association);
        LinkedEnds ends = new LinkedEnds(source, association, targets);
        services.atomically(association, settings, () -> ends.linked(connection.get(), links()::key));
    }
}
