package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Keyset;

/** Goes through rows by their primary key, some at a time, each time by a statement that goes on behind the last key. */
final class Batches<R> {
    private final Services services;
    private final Shape<R> shape;
    private final int size;

    Batches(Services services, Shape<R> shape, int size) {
        this.services = services;
        this.shape = shape;
        this.size = size;
    }

    void run(Find said, Consumer<? super List<R>> consumer) {
        check(said);
        Find find = shape.adapt(said);
        KeysetRows<R> rows = new KeysetRows<>(services, shape, Keyset.of(find, false, false));
        List<@Nullable Object> last = null;
        long left = said.limit() == null ? Long.MAX_VALUE : said.limit();
        int read = size;
        while (read == size && left > 0) {
            List<Keyed<R>> found = rows.find(services.finds.prepared(find), last, (int) Math.min(size, left));
            read = found.size();
            left -= read;
            if (read > 0) {
                last = found.get(read - 1).values();
                List<R> batch = new ArrayList<>(read);
                found.forEach(row -> batch.add(row.row()));
                consumer.accept(batch);
            }
        }
    }

    private void check(Find find) {
        String model = "\"" + find.model().name() + "\"";
        if (size < 1) {
            throw new QueryException(
                    "inBatches(…) of " + model + " was given the size " + size + "; a batch has at least one row.");
        }
        if (!find.order().isEmpty() || find.offset() != null || find.distinct()) {
            throw new QueryException("inBatches(…) goes through the rows of " + model + " by their primary key, so it"
                    + " takes no " + (find.offset() != null ? "offset" : find.distinct() ? "distinct" : "order")
                    + "; leave it out (that of a default scope by unscoped()), or use stream(…).");
        }
    }
}
