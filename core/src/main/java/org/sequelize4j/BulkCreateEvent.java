package org.sequelize4j;

import java.util.List;

/**
 * A bulkCreate, as its hooks see it.
 *
 * @param <T> the typed interface, or {@link Row}
 */
public interface BulkCreateEvent<T> {
    /** The instances, without keys before the write and with them after it. */
    List<T> rows();

    /** Whether the create hooks of each instance run too. */
    boolean individualHooks();

    /** Lets the create hooks of each instance run too; said before the write. */
    BulkCreateEvent<T> individualHooks(boolean individually);
}
