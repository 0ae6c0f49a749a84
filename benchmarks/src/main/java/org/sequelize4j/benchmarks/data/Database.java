package org.sequelize4j.benchmarks.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.sequelize4j.testing.TestDatabase;

/** A filled database, with the one pool that all contenders take their connections from. */
public final class Database implements AutoCloseable {
    /** As many connections as a pool has unless somebody says otherwise. */
    private static final int CONNECTIONS = 10;

    private final DatabaseKind kind;
    private final String url;
    private final HikariDataSource pool;
    private final Runnable remove;

    private Database(DatabaseKind kind, String url, Runnable remove) {
        // The driver of SQLite writes times in the zone of the JVM.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        this.kind = kind;
        this.url = url;
        this.remove = remove;
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        this.pool = new HikariDataSource(config);
    }

    /** Makes a new one, which goes when it is closed. */
    public static Database create(DatabaseKind kind, Scale scale) throws SQLException {
        TestDatabase empty = kind.engine().open();
        String url = empty.url().replace(";DATABASE_TO_UPPER=FALSE", "") + kind.urlSettings();
        Database database = new Database(kind, url, empty::close);
        try (Connection connection = database.dataSource().getConnection()) {
            Seed.plant(connection, kind, scale);
        }
        return database;
    }

    /** Another pool for one that is filled already. */
    public static Database existing(DatabaseKind kind, String url) {
        return new Database(kind, url, () -> {});
    }

    /** What database it is. */
    public DatabaseKind kind() {
        return kind;
    }

    /** The URL to connect with, user and password included. */
    public String url() {
        return url;
    }

    /** The pool; it stays open when a contender is closed. */
    public DataSource dataSource() {
        return pool;
    }

    /** The stored notes with those ids, in their order, by plain JDBC. */
    public List<Note> notes(List<Long> ids) throws SQLException {
        List<Note> notes = new ArrayList<>();
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select id, title, body, likes, score, written_at from notes where id = ?")) {
            for (long id : ids) {
                statement.setLong(1, id);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        notes.add(new Note(
                                rows.getLong(1),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getInt(4),
                                rows.getDouble(5),
                                Moments.read(rows, 6, kind)));
                    }
                }
            }
        }
        return notes;
    }

    /** Deletes the notes that contenders have created. */
    public void deleteCreatedNotes() throws SQLException {
        execute("delete from notes where id > " + Scale.NOTES);
    }

    /** Gives all notes a number of likes that nobody would set, so that a change has to be written to be seen. */
    public void resetLikes() throws SQLException {
        execute("update notes set likes = -1");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Override
    public void close() {
        pool.close();
        remove.run();
    }
}
