package org.sequelize4j.query;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.QueryException;

/** Which part of the rows a query asks for. */
record Window(@Nullable Integer limit, @Nullable Integer offset) {
    static final Window ALL = new Window(null, null);

    Window limited(int rows) {
        return new Window(notNegative("limit", rows), offset);
    }

    Window from(int rows) {
        return new Window(limit, notNegative("offset", rows));
    }

    /** What is left open here is as below. */
    Window over(Window base) {
        return new Window(limit == null ? base.limit : limit, offset == null ? base.offset : offset);
    }

    static Window page(int number, int size) {
        if (number < 1) {
            throw new QueryException("page was given the number " + number + "; pages are counted from 1.");
        }
        if (size < 1) {
            throw new QueryException("page was given the size " + size + "; a page has at least one row.");
        }
        long before = (number - 1L) * size;
        if (before > Integer.MAX_VALUE) {
            throw new QueryException(
                    "page was given the number " + number + " and the size " + size + ", which starts behind row "
                            + before + "; at most " + Integer.MAX_VALUE + " rows can be skipped.");
        }
        return new Window(size, (int) before);
    }

    private static int notNegative(String clause, int rows) {
        if (rows < 0) {
            throw new QueryException(
                    clause + " was given " + rows + "; it takes 0 or more rows. Leave it out for no " + clause + ".");
        }
        return rows;
    }
}
