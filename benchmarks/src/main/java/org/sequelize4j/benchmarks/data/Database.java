package org.sequelize4j.benchmarks.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.testing.TestDatabase;

/** A filled database, with the one pool that all contenders take their connections from, unless they come alone. */
public final class Database implements AutoCloseable {
    /** As many connections as a pool has unless somebody says otherwise. */
    private static final int CONNECTIONS = 10;

    private final DatabaseKind kind;
    private final String url;
    private final Runnable remove;
    private @Nullable HikariDataSource pool;

    private Database(DatabaseKind kind, String url, Runnable remove) {
        // The driver of SQLite writes times in the zone of the JVM.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        this.kind = kind;
        this.url = url;
        this.remove = remove;
    }

    /** Makes a new one, which goes when it is closed. */
    public static Database create(DatabaseKind kind, Scale scale) throws SQLException {
        TestDatabase empty = kind.engine().open();
        String url = empty.url().replace(";DATABASE_TO_UPPER=FALSE", "") + kind.urlSettings();
        Database database = new Database(kind, url, empty::close);
        database.plant(scale);
        return database;
    }

    private void plant(Scale scale) throws SQLException {
        try (Connection connection = dataSource().getConnection()) {
            Seed.plant(connection, kind, scale);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a new one that other processes find by its URL once its pool is closed: H2 lies in a file, which only one opens. */
    public static Database createToShare(DatabaseKind kind, Scale scale) throws SQLException, IOException {
        if (kind != DatabaseKind.H2) {
            return create(kind, scale);
        }
        Path folder = Files.createTempDirectory("benchmarks");
        Path file = folder.resolve("rows");
        Database database = new Database(kind, "jdbc:h2:" + file + kind.urlSettings(), () -> delete(folder));
        database.plant(scale);
        return database;
    }

    /** One that is filled already, for a process with a single contender: there is no pool before it is asked for. */
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

    /** Whether there is a pool, which all share; a contender that comes alone may make its own. */
    public boolean isPooled() {
        return pool != null;
    }

    /** The pool; it stays open when a contender is closed. */
    public DataSource dataSource() {
        if (pool == null) {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(url);
            config.setMaximumPoolSize(CONNECTIONS);
            pool = new HikariDataSource(config);
        }
        return pool;
    }

    /** The stored notes with those ids, in their order, by plain JDBC. */
    public List<Note> notes(List<Long> ids) throws SQLException {
        List<Note> notes = new ArrayList<>();
        try (Connection connection = dataSource().getConnection();
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

    /** Lets the database count what its tables hold. Otherwise it is chance when PostgreSQL does, and plans depend on it. */
    public void analyze() throws SQLException {
        execute(kind.analysis());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Closes the pool and leaves the rows, for other processes. */
    public void leave() {
        if (pool != null) {
            pool.close();
        }
    }

    @Override
    public void close() {
        leave();
        remove.run();
    }
}
