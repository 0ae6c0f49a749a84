package org.sequelize4j;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.LazyLoadingException;

/** A {@link One} that knows its value and has no database behind it. */
record DetachedOne<T>(@Nullable T target) implements One<T> {
    @Override
    public boolean isLoaded() {
        return true;
    }

    @Override
    public T get() {
        if (target == null) {
            throw new LazyLoadingException(
                    "There is none: this handle was made by One.of(null); ask with orNull() or optional().");
        }
        return target;
    }

    @Override
    public @Nullable T orNull() {
        return target;
    }

    @Override
    public Optional<T> optional() {
        return Optional.ofNullable(target);
    }

    @Override
    public @Nullable Object key() {
        throw noDatabase();
    }

    @Override
    public void set(T replacement) {
        throw noDatabase();
    }

    @Override
    public void setKey(Object key) {
        throw noDatabase();
    }

    @Override
    public void clear() {
        throw noDatabase();
    }

    @Override
    public T create(Consumer<? super T> values) {
        throw noDatabase();
    }

    @Override
    public Optional<T> fetch(Consumer<? super Query<T>> query) {
        throw noDatabase();
    }

    @Override
    public One<T> options(Consumer<? super RelationOptions> options) {
        throw noDatabase();
    }

    private static UnsupportedOperationException noDatabase() {
        return new UnsupportedOperationException(
                "This handle was made by One.of and has no database behind it; it can only be read.");
    }
}
