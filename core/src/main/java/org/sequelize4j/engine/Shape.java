package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.plan.LoadPlan;
import org.sequelize4j.query.Find;

/** What a finder makes of each row. */
interface Shape<R> {
    /** The find with what the shape needs added to it. */
    Find adapt(Find find);

    R of(RowInstance row);

    /**
     * The rows of an adapted find, with the hooks around it.
     *
     * @param single whether one is wanted
     */
    default List<R> all(Services services, Find find, boolean single) {
        List<RowInstance> rows = rows(services, find, single);
        List<R> shaped = new ArrayList<>(rows.size());
        for (RowInstance row : rows) {
            shaped.add(of(row));
        }
        return shaped;
    }

    /** The rows of an adapted find that hooks have seen, each with what it has at the places of an order. */
    default List<Keyed<R>> keyed(Services services, Find find, KeyPlaces places) {
        List<Keyed<R>> keyed = new ArrayList<>();
        for (RowInstance row : services.finds.asPrepared(find)) {
            keyed.add(Keyed.of(row, places, this));
        }
        return keyed;
    }

    private static List<RowInstance> rows(Services services, Find find, boolean single) {
        return single ? services.finds.one(find) : services.finds.all(find);
    }

    /** The rows of a plan of an adapted find, one after the other. To be closed. */
    default Stream<R> stream(Services services, LoadPlan plan) {
        return services.loader.stream(plan).map(this::of);
    }

    /** Instances, as the model's face shows them. */
    static <T> Shape<T> instances(Face<T> face) {
        return new Shape<>() {
            @Override
            public Find adapt(Find find) {
                return find;
            }

            @Override
            public T of(RowInstance row) {
                return face.of(row);
            }

            @Override
            public List<T> all(Services services, Find find, boolean single) {
                return face.rows() ? face.same(rows(services, find, single)) : Shape.super.all(services, find, single);
            }
        };
    }
}
