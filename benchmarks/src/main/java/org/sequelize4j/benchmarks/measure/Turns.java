package org.sequelize4j.benchmarks.measure;

/** Counts operations, so that each is about other values than the last. */
final class Turns {
    private int last;

    int next() {
        return ++last;
    }
}
