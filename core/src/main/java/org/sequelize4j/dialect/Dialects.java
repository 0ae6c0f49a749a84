package org.sequelize4j.dialect;

/** Finds the dialect of a JDBC URL. */
public final class Dialects {
    private Dialects() {}

    /**
     * The dialect of the database that the URL names.
     *
     * @throws org.sequelize4j.error.ConnectionException when no dialect speaks the URL, naming those that exist
     */
    public static Dialect ofUrl(String url) {
        throw new UnsupportedOperationException();
    }
}
