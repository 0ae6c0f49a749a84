package org.sequelize4j.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.instance.RowInstance;

/**
 * A row that was found in an order.
 *
 * @param values what it has there, as columns store it
 */
record Keyed<R>(R row, List<@Nullable Object> values) {
    /** Of an instance, which shows nothing of what was selected for the order alone. */
    static <R> Keyed<R> of(RowInstance row, KeyPlaces places, Shape<R> shape) {
        List<@Nullable Object> values = places.values(row);
        places.hide(row);
        return new Keyed<>(shape.of(row), values);
    }
}
