package org.sequelize4j.relation;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Finder;
import org.sequelize4j.Many;
import org.sequelize4j.Query;
import org.sequelize4j.RelationOptions;
import org.sequelize4j.Where;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;

/** The handle of a to-many association of one instance. */
class ManyHandle<T> implements Many<T> {
    final RelationServices services;
    final RowInstance source;
    final AssociationDefinition association;
    final View view;
    final RelationSettings settings;

    ManyHandle(
            RelationServices services,
            RowInstance source,
            AssociationDefinition association,
            View view,
            RelationSettings settings) {
        this.services = services;
        this.source = source;
        this.association = association;
        this.view = view;
        this.settings = settings;
    }

    final RelationSettings with(Consumer<? super RelationOptions> options) {
        return RelationOptionsBuilder.of(association, settings, options);
    }

    @Override
    public Many<T> options(Consumer<? super RelationOptions> options) {
        return new ManyHandle<>(services, source, association, view, with(options));
    }

    final RelationReader reader() {
        return new RelationReader(services, view, settings.hooks());
    }

    final ToManyWriter writer() {
        return Relations.toManyWriter(services, association, settings);
    }

    LoadedRelation.ToMany loaded() {
        LoadedRelation known = source.loaded(association);
        return (LoadedRelation.ToMany) (known == null ? reader().loaded(source, association) : known);
    }

    List<T> faces(List<RowInstance> targets) {
        return View.cast(view.of(targets));
    }

    @Override
    public final boolean isLoaded() {
        return source.loaded(association) != null;
    }

    @Override
    public final List<T> get() {
        return faces(loaded().targets());
    }

    @Override
    public final List<T> fetch(Consumer<? super Query<T>> query) {
        reader().asked(source, association, "fetch(…)");
        return faces(reader().fetch(source, association, query));
    }

    @Override
    public final <R> Finder<T, R> into(Class<R> shape) {
        reader().asked(source, association, "into(…)");
        return View.cast(
                services.finders().of(association.targetModel(), reader().belonging(source, association), shape));
    }

    @Override
    public final long count() {
        reader().asked(source, association, "count()");
        return reader().count(source, association);
    }

    @Override
    public final long count(Consumer<? super Where<T>> condition) {
        reader().asked(source, association, "count(…)");
        return reader().count(source, association, reader().where(association, condition));
    }

    @Override
    public final boolean has(T target) {
        return hasAll(Collections.singletonList(target));
    }

    @Override
    public final boolean hasAll(Collection<? extends T> targets) {
        reader().asked(source, association, "has(…)");
        return reader().has(source, association, new TargetArguments(services).instances(association, targets));
    }

    @Override
    public final boolean hasKeys(Collection<?> keys) {
        reader().asked(source, association, "has(…)");
        return reader().has(source, association, TargetArguments.asKeys(keys));
    }

    @Override
    public final void add(T target) {
        addAll(Collections.singletonList(target));
    }

    @Override
    public final void addAll(Collection<? extends T> targets) {
        writer().add(source, new TargetArguments(services).instances(association, targets), null);
    }

    @Override
    public final void addKeys(Collection<?> keys) {
        writer().add(source, new TargetArguments(services).keys(association, keys), null);
    }

    @Override
    public final void remove(T target) {
        removeAll(Collections.singletonList(target));
    }

    @Override
    public final void removeAll(Collection<? extends T> targets) {
        writer().remove(source, new TargetArguments(services).instances(association, targets));
    }

    @Override
    public final void removeKeys(Collection<?> keys) {
        writer().remove(source, new TargetArguments(services).keys(association, keys));
    }

    @Override
    public final void set(Collection<? extends T> targets) {
        writer().set(source, new TargetArguments(services).instances(association, targets), null);
    }

    @Override
    public final T create(Consumer<? super T> values) {
        return insert(values, null);
    }

    final T insert(Consumer<? super T> values, @Nullable Consumer<RowInstance> link) {
        RowInstance target = NewTargets.of(services, association, view.behind(values));
        writer().create(source, target, link);
        return View.cast(view.of(target));
    }

    @Override
    public final String toString() {
        return association + (isLoaded() ? " (loaded)" : " (not loaded)");
    }
}
