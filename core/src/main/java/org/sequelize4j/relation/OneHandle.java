package org.sequelize4j.relation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.One;
import org.sequelize4j.Query;
import org.sequelize4j.RelationOptions;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.LazyLoadingException;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;

/** The handle of a hasOne or belongsTo of one instance. */
final class OneHandle<T> implements One<T> {
    private final RowInstance source;
    private final AssociationDefinition association;
    private final View view;
    private final RelationSettings settings;
    private final RelationServices services;

    OneHandle(RelationServices services, RowInstance source, AssociationDefinition association, View view) {
        this(services, source, association, view, RelationSettings.STANDARD);
    }

    OneHandle(
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

    @Override
    public One<T> options(Consumer<? super RelationOptions> options) {
        return new OneHandle<>(
                services, source, association, view, RelationOptionsBuilder.of(association, settings, options));
    }

    @Override
    public boolean isLoaded() {
        return source.loaded(association) != null;
    }

    @Override
    public T get() {
        T target = orNull();
        if (target == null) {
            throw new LazyLoadingException("This \"" + association.source() + "\" has no \"" + association.as()
                    + "\"; where there may be none, ask with orNull(), optional() or map(…).");
        }
        return target;
    }

    @Override
    public @Nullable T orNull() {
        LoadedRelation known = source.loaded(association);
        LoadedRelation loaded = known == null ? reader().loaded(source, association) : known;
        RowInstance target = ((LoadedRelation.ToOne) loaded).target();
        return target == null ? null : View.cast(view.of(target));
    }

    @Override
    public Optional<T> optional() {
        return Optional.ofNullable(orNull());
    }

    @Override
    public @Nullable Object key() {
        return Keys.single(source, association.sourceKeys());
    }

    @Override
    public void set(T target) {
        writer().set(source, new TargetArguments(services).instance(association, target));
    }

    @Override
    public void setKey(Object key) {
        writer().set(
                        source,
                        new TargetArguments(services)
                                .keys(
                                        association,
                                        List.of(Given.to("setKey(…)", key, "a primary key; clear() leaves none")))
                                .get(0));
    }

    @Override
    public void clear() {
        writer().set(source, null);
    }

    @Override
    public T create(Consumer<? super T> values) {
        RowInstance target = NewTargets.of(services, association, view.behind(values));
        writer().create(source, target);
        return View.cast(view.of(target));
    }

    @Override
    public Optional<T> fetch(Consumer<? super Query<T>> query) {
        reader().asked(source, association, "fetch(…)");
        List<RowInstance> found = reader().fetch(source, association, query);
        return found.stream().findFirst().map(row -> View.cast(view.of(row)));
    }

    private RelationReader reader() {
        return new RelationReader(services, view, settings.hooks());
    }

    private ToOneWriter writer() {
        return Relations.toOneWriter(services, association, settings);
    }

    @Override
    public String toString() {
        return association + (isLoaded() ? " (loaded)" : " (not loaded)");
    }
}
