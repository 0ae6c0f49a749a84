package org.sequelize4j;

import java.util.function.Function;

/**
 * What every write of rows can be told.
 *
 * @param <T> the model
 * @param <O> the options of the kind of write
 */
public interface WriteOptions<T, O extends WriteOptions<T, O>> {
    /** Writes only these attributes, and the timestamps. */
    O fields(String... attributes);

    /** Adds one attribute to those that are written. */
    O field(Function<? super T, ?> attribute);

    /** Whether values are validated first; true unless said otherwise. */
    O validate(boolean validate);

    /** Whether hooks run; true unless said otherwise. */
    O hooks(boolean hooks);

    /** Leaves the time of the last change as it is, and touches no other row. */
    O silent();

    /**
     * Whether rows that the written ones belong to are touched, where associations say so; true unless said otherwise. Counters are
     * kept in any case.
     */
    O touch(boolean touch);
}
