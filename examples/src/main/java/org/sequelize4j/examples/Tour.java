package org.sequelize4j.examples;

/** What {@code ./tour} runs. */
public final class Tour {
    private Tour() {}

    /**
     * Starts the tour.
     *
     * @param args the JDBC URL of the database to use, or nothing for an embedded SQLite
     */
    public static void main(String[] args) {
        System.out.println("The tour is not written yet.");
    }
}
