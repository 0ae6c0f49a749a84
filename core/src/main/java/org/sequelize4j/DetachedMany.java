package org.sequelize4j;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.sequelize4j.error.Given;

/** A {@link Many} that knows its values and has no database behind it. */
record DetachedMany<T>(List<? extends T> targets) implements Many<T> {
    DetachedMany {
        targets = List.copyOf(Given.to("Many.of(…)", targets, "a list of instances"));
    }

    @Override
    public boolean isLoaded() {
        return true;
    }

    @Override
    public List<T> get() {
        return Collections.unmodifiableList(targets);
    }

    @Override
    public long count() {
        return targets.size();
    }

    @Override
    public boolean has(T target) {
        return targets.contains(Given.to("has(…)", target, "an instance"));
    }

    @Override
    public boolean hasAll(Collection<? extends T> others) {
        return Given.to("hasAll(…)", others, "instances").stream().allMatch(this::has);
    }

    @Override
    public List<T> fetch(Consumer<? super Query<T>> query) {
        throw noDatabase();
    }

    @Override
    public <R> Finder<T, R> into(Class<R> shape) {
        throw noDatabase();
    }

    @Override
    public boolean hasKeys(Collection<?> keys) {
        throw noDatabase();
    }

    @Override
    public void add(T target) {
        throw noDatabase();
    }

    @Override
    public void addAll(Collection<? extends T> added) {
        throw noDatabase();
    }

    @Override
    public void addKeys(Collection<?> keys) {
        throw noDatabase();
    }

    @Override
    public void remove(T target) {
        throw noDatabase();
    }

    @Override
    public void removeAll(Collection<? extends T> removed) {
        throw noDatabase();
    }

    @Override
    public void removeKeys(Collection<?> keys) {
        throw noDatabase();
    }

    @Override
    public void set(Collection<? extends T> replacements) {
        throw noDatabase();
    }

    @Override
    public T create(Consumer<? super T> values) {
        throw noDatabase();
    }

    @Override
    public long count(Consumer<? super Where<T>> condition) {
        throw noDatabase();
    }

    @Override
    public Many<T> options(Consumer<? super RelationOptions> options) {
        throw noDatabase();
    }

    private static UnsupportedOperationException noDatabase() {
        return new UnsupportedOperationException(
                "This handle was made by Many.of and has no database behind it; it can only be read.");
    }
}
