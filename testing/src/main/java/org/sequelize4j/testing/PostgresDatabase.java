package org.sequelize4j.testing;

import java.sql.SQLException;

/** One database of a {@link PostgresServer}, which can be emptied so that another test gets it as if it were new. */
final class PostgresDatabase {
    /** What a test that failed has left open would hold up the drops below. */
    private static final String END_CONNECTIONS = """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()""";

    private static final String DROP_SCHEMAS = """
            DO $$
            DECLARE
                schema_name name;
            BEGIN
                FOR schema_name IN
                    SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
                LOOP
                    EXECUTE format('DROP SCHEMA %I CASCADE', schema_name);
                END LOOP;
                CREATE SCHEMA public AUTHORIZATION pg_database_owner;
                GRANT USAGE ON SCHEMA public TO PUBLIC;
            END
            $$""";

    private final String name;
    private final ServerAdministration administration;

    PostgresDatabase(String name, ServerUrl server) {
        this.name = name;
        this.administration = new ServerAdministration(
                new ServerUrl(server.server(), name, server.options(), server.user(), server.password()),
                "SET lock_timeout = '2s'",
                "SET client_min_messages = warning");
    }

    String name() {
        return name;
    }

    /**
     * Removes all that a test has made.
     *
     * @throws SQLException if something held it up; then nothing was removed, and the database should be dropped
     */
    void empty() throws SQLException {
        administration.execute(END_CONNECTIONS);
        administration.execute(DROP_SCHEMAS);
    }
}
