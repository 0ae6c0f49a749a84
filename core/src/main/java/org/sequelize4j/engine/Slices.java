package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Slice;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Cursor;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Keyset;
import org.sequelize4j.query.Position;

/**
 * Finds pieces of a list that go on from a row. One row more is read than is given, which tells whether there are more; whether
 * there are any on the side that the slice comes from is asked by a statement that reads one row of an index.
 */
final class Slices<R> {
    private final Services services;
    private final Shape<R> shape;

    Slices(Services services, Shape<R> shape) {
        this.services = services;
        this.shape = shape;
    }

    Slice<R> slice(Find said) {
        int limit = limit(said);
        Position position = said.manner().position();
        boolean back = position != null && position.before();
        Dialect dialect = services.backend.dialect();
        Keyset order = Keyset.of(said, dialect.can(Capability.NULLS_ARE_HIGH), dialect.can(Capability.RANKED_WORDS));
        List<@Nullable Object> from = position == null ? null : Cursor.values(order, position.cursor());
        Find find = services.finds.prepared(
                shape.adapt(said.withManner(said.manner().anywhere())));
        KeysetRows<R> forward = new KeysetRows<>(services, shape, order);
        KeysetRows<R> rows = back ? forward.reversed() : forward;
        List<Keyed<R>> found = rows.find(find, from, limit == Integer.MAX_VALUE ? limit : limit + 1);
        boolean more = found.size() > limit;
        List<Keyed<R>> kept = new ArrayList<>(more ? found.subList(0, limit) : found);
        boolean passed = position != null
                && rows.reversed().any(find, kept.isEmpty() ? null : kept.get(0).values());
        if (back) {
            Collections.reverse(kept);
        }
        boolean any = !kept.isEmpty();
        String first = any ? Cursor.of(order, kept.get(0).values()) : null;
        String last = any ? Cursor.of(order, kept.get(kept.size() - 1).values()) : null;
        List<R> shaped = new ArrayList<>(kept.size());
        kept.forEach(row -> shaped.add(row.row()));
        return new Slice<>(shaped, first, last, back ? more : passed, back ? passed : more);
    }

    private static int limit(Find find) {
        Integer limit = find.limit();
        String model = "\"" + find.model().name() + "\"";
        if (limit == null) {
            throw new QueryException("findSlice(…) of " + model + " was given no limit; write limit(20), or findAll(…)"
                    + " for all rows.");
        }
        if (find.offset() != null) {
            throw new QueryException("findSlice(…) of " + model + " was given an offset of " + find.offset()
                    + "; a slice goes on from a row: leave it out and write after(cursor), or use findAll(…).");
        }
        if (find.distinct()) {
            throw new QueryException("findSlice(…) of " + model + " cannot be distinct(): rows that are alike in what"
                    + " is selected have no key of their own to go on from. Use findAll(…).");
        }
        return limit;
    }
}
