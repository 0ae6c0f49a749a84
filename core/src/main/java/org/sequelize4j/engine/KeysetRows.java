package org.sequelize4j.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Keyset;

/** Finds rows in a total order, behind or before a row of which its values are known. */
final class KeysetRows<R> {
    private final Services services;
    private final Shape<R> shape;
    private final Keyset order;

    KeysetRows(Services services, Shape<R> shape, Keyset order) {
        this.services = services;
        this.shape = shape;
        this.order = order;
    }

    /** The same rows from the other end. */
    KeysetRows<R> reversed() {
        return new KeysetRows<>(services, shape, order.reversed());
    }

    /**
     * Those behind these values; from the beginning without any.
     *
     * @param find as the shape and the hooks before finds have made it
     */
    List<Keyed<R>> find(Find find, @Nullable List<@Nullable Object> values, int limit) {
        KeyPlaces places = new KeyPlaces(order, find);
        Find page = behind(find, values)
                .withSelection(find.selection().with(places.missing()))
                .withOrder(order.terms())
                .withLimit(limit);
        return shape.keyed(services, page, places);
    }

    /** Whether there is any row behind these values; any at all without values. */
    boolean any(Find find, @Nullable List<@Nullable Object> values) {
        return services.loader.any(behind(find, values));
    }

    private Find behind(Find find, @Nullable List<@Nullable Object> values) {
        boolean tuples = services.backend.dialect().can(Capability.TUPLE_RANGES);
        return values == null ? find : find.and(order.behind(values, tuples));
    }
}
