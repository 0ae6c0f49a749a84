package org.sequelize4j.benchmarks.measure;

/**
 * What one contender needed on one database.
 *
 * @param database the database, by the name of its {@code DatabaseKind}
 * @param number of the workload; in other parts that of the rows, threads or whatever grows
 * @param contender its name in options; {@link #AGAIN} for the second of the two that are hand-written
 * @param nanoseconds of one operation, the median of the rounds
 * @param ratio to hand-written JDBC, the median of the ratios within each round
 * @param bytes allocated by one operation, the median; negative where nobody counted
 */
public record Measurement(
        String database, int number, String contender, double nanoseconds, double ratio, double bytes) {
    /** Hand-written JDBC once more: how far its ratio is from one is the noise. */
    public static final String AGAIN = "jdbc-again";

    /** What this program itself takes part with. */
    public static final String OWN = "benchmarks";

    /** All of what else is measured together. */
    public static final String ALL = "all";
}
