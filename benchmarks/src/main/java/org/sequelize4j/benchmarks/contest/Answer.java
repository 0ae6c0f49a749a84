package org.sequelize4j.benchmarks.contest;

/**
 * What a contender found, in its own objects and complete: every column read, every association loaded, no connection held. The
 * translation into records is for comparing, and not timed.
 *
 * @param <R> the record, or list of records, that every contender must come to
 */
@FunctionalInterface
public interface Answer<R> {
    /** The answer in plain records. Lists inside of records may be in any order. */
    R records();
}
