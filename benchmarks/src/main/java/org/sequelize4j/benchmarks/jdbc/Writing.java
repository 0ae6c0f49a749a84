package org.sequelize4j.benchmarks.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.sequelize4j.benchmarks.data.DatabaseKind;
import org.sequelize4j.benchmarks.data.Moments;
import org.sequelize4j.benchmarks.data.NewNote;
import org.sequelize4j.benchmarks.data.Note;

/** Writes to the notes. Keys come by RETURNING where the database has it, and otherwise as generated keys. */
record Writing(DataSource pool, DatabaseKind kind, Columns columns) {
    private static final String COLUMNS = "(title, body, likes, score, written_at)";
    private static final String ROW = "(?, ?, ?, ?, ?)";
    private static final int WIDTH = 5;
    private static final String INSERT = "insert into notes " + COLUMNS + " values " + ROW;
    private static final String INSERT_RETURNING = INSERT + " returning id";
    private static final String NOTE_BY_KEY =
            "select id, title, body, likes, score, written_at from notes where id = ?";
    private static final String SET_LIKES = "update notes set likes = ? where id = ?";

    long create(NewNote note) throws SQLException {
        return kind == DatabaseKind.H2 ? createWithGeneratedKey(note) : createReturning(note);
    }

    List<Long> createAll(List<NewNote> notes) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            List<Long> keys = switch (kind) {
                case PG -> insertAtOnce(connection, notes);
                case H2 -> insertBatch(connection, notes);
                case SQLITE -> insertEach(connection, notes);
            };
            connection.commit();
            connection.setAutoCommit(true);
            return keys;
        }
    }

    /** Loads the note and changes it, two statements. */
    Note change(long id, int likes) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            Note note = changed(connection, id, likes);
            try (PreparedStatement update = connection.prepareStatement(SET_LIKES)) {
                update.setInt(1, likes);
                update.setLong(2, id);
                update.executeUpdate();
            }
            return note;
        }
    }

    private Note changed(Connection connection, long id, int likes) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NOTE_BY_KEY)) {
            select.setLong(1, id);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return columns.note(rows).withLikes(likes);
            }
        }
    }

    private long createReturning(NewNote note) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT_RETURNING)) {
            bind(insert, 1, note);
            return onlyKey(insert);
        }
    }

    /** Reads to the end: SQLite tidies its write-ahead log when a statement has ended, and not when it is given up. */
    private static long onlyKey(PreparedStatement insert) throws SQLException {
        try (ResultSet keys = insert.executeQuery()) {
            keys.next();
            long key = keys.getLong(1);
            keys.next();
            return key;
        }
    }

    private long createWithGeneratedKey(NewNote note) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT, new String[] {"id"})) {
            bind(insert, 1, note);
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    /** One statement with all rows: on PostgreSQL more than twice as fast as a batch that asks for its keys. */
    private List<Long> insertAtOnce(Connection connection, List<NewNote> notes) throws SQLException {
        String sql = INSERT + (", " + ROW).repeat(notes.size() - 1) + " returning id";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < notes.size(); i++) {
                bind(insert, i * WIDTH + 1, notes.get(i));
            }
            try (ResultSet keys = insert.executeQuery()) {
                return keys(keys, notes.size());
            }
        }
    }

    private List<Long> insertBatch(Connection connection, List<NewNote> notes) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT, new String[] {"id"})) {
            for (NewNote note : notes) {
                bind(insert, 1, note);
                insert.addBatch();
            }
            insert.executeBatch();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                return keys(keys, notes.size());
            }
        }
    }

    /** SQLite's driver gives no keys of a batch; there is no network, so one row after the other costs no more. */
    private List<Long> insertEach(Connection connection, List<NewNote> notes) throws SQLException {
        List<Long> ids = new ArrayList<>(notes.size());
        try (PreparedStatement insert = connection.prepareStatement(INSERT_RETURNING)) {
            for (NewNote note : notes) {
                bind(insert, 1, note);
                ids.add(onlyKey(insert));
            }
        }
        return ids;
    }

    private static List<Long> keys(ResultSet keys, int size) throws SQLException {
        List<Long> ids = new ArrayList<>(size);
        while (keys.next()) {
            ids.add(keys.getLong(1));
        }
        return ids;
    }

    private void bind(PreparedStatement insert, int at, NewNote note) throws SQLException {
        insert.setString(at, note.title());
        insert.setString(at + 1, note.body());
        insert.setInt(at + 2, note.likes());
        insert.setDouble(at + 3, note.score());
        Moments.bind(insert, at + 4, note.writtenAt(), kind);
    }
}
