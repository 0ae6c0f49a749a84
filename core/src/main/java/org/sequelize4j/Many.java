package org.sequelize4j;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The handle of a hasMany or belongsToMany association of one instance. */
public interface Many<T> extends Relation<T>, Iterable<T> {
    /** What an include loaded, or loads it now, for all instances that came with this one; unmodifiable. */
    List<T> get();

    default Stream<T> stream() {
        return get().stream();
    }

    @Override
    default Iterator<T> iterator() {
        return get().iterator();
    }

    /** Queries anew, with conditions, attributes, order or includes; leaves what is loaded as it is. */
    List<T> fetch(Consumer<? super Query<T>> query);

    /** The same finders in another shape. */
    <R> Finder<T, R> into(Class<R> shape);

    long count();

    long count(Consumer<? super Where<T>> condition);

    boolean has(T target);

    /** Whether all of them are associated. */
    boolean hasAll(Collection<? extends T> targets);

    boolean hasKeys(Collection<?> keys);

    void add(T target);

    void addAll(Collection<? extends T> targets);

    void addKeys(Collection<?> keys);

    void remove(T target);

    void removeAll(Collection<? extends T> targets);

    void removeKeys(Collection<?> keys);

    /** Makes exactly these the associated ones: the difference is written, in one transaction. */
    void set(Collection<? extends T> targets);

    T create(Consumer<? super T> values);

    @Override
    Many<T> options(Consumer<? super RelationOptions> options);

    /** A handle without a database, for tests and views. */
    static <T> Many<T> of(List<? extends T> targets) {
        return new DetachedMany<>(targets);
    }
}
