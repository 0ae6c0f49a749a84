package org.sequelize4j.relation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.HasMany;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.Predicate;

/** Attaches and detaches rows that have the source's key. */
record HasManyWriter(RelationServices services, HasMany association, RelationSettings settings)
        implements ToManyWriter {
    @Override
    public void add(RowInstance source, List<RowInstance> targets, @Nullable Consumer<RowInstance> link) {
        refuseLink(link);
        if (targets.isEmpty()) {
            return;
        }
        write(source, () -> {
            new Attachments(services, association, settings).attach(source, targets, Set.of());
            Set<RowInstance> all = new LinkedHashSet<>(before(source));
            all.addAll(targets);
            update(source, all);
        });
    }

    @Override
    public void remove(RowInstance source, List<RowInstance> targets) {
        if (targets.isEmpty()) {
            return;
        }
        write(source, () -> {
            Attachments attachments = new Attachments(services, association, settings);
            attachments.detach(source, Conditions.areRows(association.targetModel(), targets));
            List<Object> key = Keys.of(source, association.sourceKeys());
            targets.stream()
                    .filter(target -> belongs(target, key))
                    .forEach(target -> attachments.detached(source, target));
            Set<RowInstance> left = new LinkedHashSet<>(before(source));
            targets.forEach(left::remove);
            update(source, left);
            source.waitNoMore(association, targets::contains);
        });
    }

    private boolean belongs(RowInstance target, List<Object> key) {
        return Keys.complete(target, association.foreignKeys())
                && Keys.of(target, association.foreignKeys()).equals(key)
                && association.scope().entrySet().stream()
                        .allMatch(asked -> asked.getValue()
                                .equals(target.get(asked.getKey().name())));
    }

    @Override
    public void set(RowInstance source, List<RowInstance> targets, @Nullable Consumer<RowInstance> link) {
        refuseLink(link);
        write(source, () -> {
            SourceGuard.lock(services, source, association, targets);
            Attachments attachments = new Attachments(services, association, settings);
            Set<RowInstance> attached = attachments.isSeen()
                    ? detachSeen(source, targets, attachments)
                    : detachOthers(source, targets, attachments);
            before(source).stream()
                    .filter(old -> !targets.contains(old))
                    .forEach(target -> attachments.detached(source, target));
            attachments.attach(source, targets, attached);
            source.load(
                    association,
                    new LoadedRelation.ToMany(targets.stream().distinct().toList(), null));
            source.waitNoMore(association, waiting -> true);
        });
    }

    private Set<RowInstance> detachOthers(RowInstance source, List<RowInstance> targets, Attachments attachments) {
        List<RowInstance> stored =
                targets.stream().filter(target -> !target.isNew()).toList();
        Predicate others = stored.isEmpty()
                ? Predicate.ALWAYS
                : new Predicate.Not(Conditions.areRows(association.targetModel(), stored));
        attachments.detach(source, others);
        return Set.of();
    }

    /** Hooks see, as in Sequelize, which rows were attached, and only the changes of those that change. */
    private Set<RowInstance> detachSeen(RowInstance source, List<RowInstance> targets, Attachments attachments) {
        Set<RowInstance> attached = new LinkedHashSet<>(attachments.attached(source));
        List<RowInstance> others =
                attached.stream().filter(row -> !targets.contains(row)).toList();
        if (!others.isEmpty()) {
            attachments.detach(others);
        }
        return attached;
    }

    @Override
    public void create(RowInstance source, RowInstance target, @Nullable Consumer<RowInstance> link) {
        add(source, List.of(target), link);
    }

    private void write(RowInstance source, Runnable change) {
        SourceGuard.requireStored(source, association);
        services.atomically(association, settings, () -> {
            source.runtime().beforeChange(source);
            LoadedRelation before = source.loaded(association);
            StaleRelations.forgetReferencing(source, association.targetModel(), association.foreignKeys());
            source.load(association, before);
            change.run();
        });
    }

    private List<RowInstance> before(RowInstance source) {
        return source.loaded(association) instanceof LoadedRelation.ToMany loaded ? loaded.targets() : List.of();
    }

    /** What was loaded is kept up to date; what was not stays to be loaded. */
    private void update(RowInstance source, Collection<RowInstance> targets) {
        if (source.loaded(association) != null) {
            source.load(association, new LoadedRelation.ToMany(List.copyOf(targets), null));
        }
    }

    private void refuseLink(@Nullable Consumer<RowInstance> link) {
        if (link != null) {
            throw new InstanceException("\"" + association.as() + "\" of \"" + association.source()
                    + "\" is a hasMany and has no junction rows, so there is nothing to set values of.");
        }
    }
}
