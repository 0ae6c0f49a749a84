package org.sequelize4j;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.Given;

/** The handle of a hasOne or belongsTo association of one instance. */
public interface One<T> extends Relation<T> {
    /**
     * What an include loaded, or loads it now, for all instances that came with this one.
     *
     * @throws org.sequelize4j.error.LazyLoadingException when there is none, or when it may not be loaded now
     */
    T get();

    @Nullable
    T orNull();

    Optional<T> optional();

    default <U> Optional<U> map(Function<? super T, ? extends U> mapper) {
        return optional().map(Given.lambda(mapper, "Ship::name"));
    }

    /** The key that leads there, without loading: the foreign key of a belongsTo, the source key of a hasOne; a list when it has several columns. */
    @Nullable
    Object key();

    /** Makes this the associated instance, and writes. A hasOne detaches the one that was there, in the same transaction. */
    void set(T target);

    /**
     * The same by key: the primary key of the target or, of a belongsTo, the attribute that its foreign key references. Its row
     * must exist.
     */
    void setKey(Object key);

    void clear();

    /** Creates the associated instance, and detaches the one that was there. */
    T create(Consumer<? super T> values);

    /** Queries anew, with conditions, attributes or includes; leaves what is loaded as it is. */
    Optional<T> fetch(Consumer<? super Query<T>> query);

    @Override
    One<T> options(Consumer<? super RelationOptions> options);

    /** A handle without a database, for tests and views. */
    static <T> One<T> of(@Nullable T target) {
        return new DetachedOne<>(target);
    }
}
