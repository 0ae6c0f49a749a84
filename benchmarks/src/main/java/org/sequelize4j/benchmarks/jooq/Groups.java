package org.sequelize4j.benchmarks.jooq;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collector;
import org.jooq.Record;

/** Collects the rows of joins into what they were joined from: an object for each key, made of the first row that has it. */
final class Groups {
    private Groups() {}

    /**
     * A collector of rows into the objects in the order of their first rows.
     *
     * @param key where the key of such an object stands in the row
     * @param make makes one of a row
     * @param below where the key of what is below it stands, null when there is nothing
     * @param add adds what is below
     */
    static <G> Collector<Record, Map<Object, G>, List<G>> by(
            int key, Function<Record, G> make, int below, BiConsumer<G, Record> add) {
        return Collector.of(
                LinkedHashMap::new,
                (groups, row) -> {
                    G group = groups.get(row.get(key));
                    if (group == null) {
                        group = make.apply(row);
                        groups.put(row.get(key), group);
                    }
                    if (row.get(below) != null) {
                        add.accept(group, row);
                    }
                },
                (one, other) -> {
                    one.putAll(other);
                    return one;
                },
                groups -> new ArrayList<>(groups.values()));
    }
}
