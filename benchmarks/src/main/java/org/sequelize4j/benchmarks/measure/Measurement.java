package org.sequelize4j.benchmarks.measure;

/**
 * What one contender needed for one workload on one database.
 *
 * @param database the database, by the name of its {@code DatabaseKind}
 * @param workload its number
 * @param contender its name in options, {@link #AGAIN} for the second of the two that are hand-written
 * @param nanoseconds of one operation, the median of the rounds
 * @param ratio to hand-written JDBC, the median of the ratios within each round
 * @param bytes allocated by one operation, the median; negative where nobody counted
 */
public record Measurement(
        String database, int workload, String contender, double nanoseconds, double ratio, double bytes) {
    /** Hand-written JDBC once more: how far its ratio is from one is the noise. */
    public static final String AGAIN = "jdbc-again";
}
