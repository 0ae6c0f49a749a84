package org.sequelize4j.benchmarks.contest;

import java.util.List;

/** Tells where an answer is wrong. */
record Comparison(String where) {
    void same(Object found, Object expected) {
        if (!found.equals(expected)) {
            throw new IllegalStateException("Wrong answer of " + where + ": expected " + expected + ", found " + found);
        }
    }

    /** The same for lists, of which only the first difference is told. */
    void same(List<?> found, List<?> expected) {
        for (int i = 0; i < Math.min(found.size(), expected.size()); i++) {
            same(found.get(i), (Object) expected.get(i));
        }
        same(found.size() + " rows", expected.size() + " rows");
    }
}
