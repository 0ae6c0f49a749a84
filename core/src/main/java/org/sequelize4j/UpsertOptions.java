package org.sequelize4j;

import java.util.function.Function;

/**
 * The options of an upsert. {@code fields} are the attributes that are set where the row is there already; a new row gets all
 * values.
 *
 * @param <T> the model
 */
public interface UpsertOptions<T> extends WriteOptions<T, UpsertOptions<T>> {
    /**
     * The unique key that says whether the row is there. Unless said it is the primary key when that is given, else the first
     * unique key that one of the set attributes is part of.
     */
    UpsertOptions<T> conflictFields(String... attributes);

    /** Adds one attribute to the unique key that says whether the row is there. */
    UpsertOptions<T> conflictField(Function<? super T, ?> attribute);
}
