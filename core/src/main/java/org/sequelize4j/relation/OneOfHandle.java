package org.sequelize4j.relation;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.One;
import org.sequelize4j.Query;
import org.sequelize4j.RelationOptions;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.OneOf;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.LazyLoadingException;
import org.sequelize4j.instance.Faces;
import org.sequelize4j.instance.Leading;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;

/** The handle of an association that leads to a row of one of several models: that of the model which the source names now. */
final class OneOfHandle<T> implements One<T> {
    private final RelationServices services;
    private final RowInstance source;
    private final OneOf association;
    private final View view;
    private final RelationSettings settings;

    OneOfHandle(RelationServices services, RowInstance source, OneOf association, View view) {
        this(services, source, association, view, RelationSettings.STANDARD);
    }

    private OneOfHandle(
            RelationServices services, RowInstance source, OneOf association, View view, RelationSettings settings) {
        this.services = services;
        this.source = source;
        this.association = association;
        this.view = view;
        this.settings = settings;
    }

    private OneHandle<T> with(BelongsTo target) {
        return new OneHandle<>(services, source, target, view, settings);
    }

    private @Nullable OneHandle<T> now() {
        BelongsTo target = Leading.now(source, association);
        return target == null ? null : with(target);
    }

    @Override
    public One<T> options(Consumer<? super RelationOptions> options) {
        return new OneOfHandle<>(
                services,
                source,
                association,
                view,
                RelationOptionsBuilder.of(association.targets().get(0), settings, options));
    }

    @Override
    public boolean isLoaded() {
        if (source.raw(association.type().slot()) == Slot.UNSELECTED) {
            return false;
        }
        OneHandle<T> now = now();
        return now == null || now.isLoaded();
    }

    @Override
    public T get() {
        T target = orNull();
        if (target == null) {
            throw new LazyLoadingException("This \"" + association.sourceModel() + "\" has no \"" + association.as()
                    + "\"; where there may be none, ask with orNull(), optional() or map(…).");
        }
        return target;
    }

    @Override
    public @Nullable T orNull() {
        OneHandle<T> now = now();
        return now == null ? null : now.orNull();
    }

    @Override
    public Optional<T> optional() {
        return Optional.ofNullable(orNull());
    }

    @Override
    public @Nullable Object key() {
        OneHandle<T> now = now();
        return now == null ? null : now.key();
    }

    @Override
    public void set(T target) {
        with(Leading.to(association, target)).set(target);
    }

    /** The key of a row of the model that the source names now. */
    @Override
    public void setKey(Object key) {
        Given.to("setKey(…)", key, "a primary key; clear() leaves none");
        OneHandle<T> now = now();
        if (now == null) {
            throw Leading.unknownModel(association, "Give the instance itself to set(…).");
        }
        now.setKey(key);
    }

    @Override
    public void clear() {
        OneHandle<T> now = now();
        if (now != null) {
            now.clear();
        }
    }

    @Override
    public T create(Consumer<? super T> values) {
        throw Leading.unknownModel(
                association,
                "Create it by its own model, and give it to set(…); or create it by the association"
                        + " with that model, such as \""
                        + association.targets().get(0).as() + "\".");
    }

    @Override
    public Optional<T> fetch(Consumer<? super Query<T>> query) {
        OneHandle<T> now = now();
        return now == null ? Optional.empty() : now.fetch(query);
    }

    /** Reads again and replaces what is loaded, as the documented getters do. */
    @Nullable
    RowInstance reload() {
        BelongsTo target = Leading.now(source, association);
        if (target == null) {
            return null;
        }
        RelationReader reader = new RelationReader(services, view, settings.hooks());
        return ((LoadedRelation.ToOne) reader.reloaded(source, target)).target();
    }

    /** What a setter by name is given: an instance, or null for none. */
    static void set(RelationServices services, RowInstance source, OneOf association, @Nullable Object target) {
        OneOfHandle<Object> handle = new OneOfHandle<>(services, source, association, new View(true));
        if (target == null) {
            handle.clear();
        } else {
            handle.set(Faces.behind(target));
        }
    }

    @Override
    public String toString() {
        return association + (isLoaded() ? " (loaded)" : " (not loaded)");
    }
}
