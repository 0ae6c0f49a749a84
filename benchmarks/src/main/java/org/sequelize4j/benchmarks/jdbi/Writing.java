package org.sequelize4j.benchmarks.jdbi;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.sequelize4j.benchmarks.data.DatabaseKind;
import org.sequelize4j.benchmarks.data.NewNote;
import org.sequelize4j.benchmarks.data.Note;

/** Writes to the notes, with the statements that are quick on each database. */
record Writing(Jdbi jdbi, DatabaseKind kind) {
    private static final List<String> PROPERTIES = List.of("title", "body", "likes", "score", "writtenAt");
    private static final String INSERT = "insert into notes (title, body, likes, score, written_at) values ";
    private static final String INSERT_ONE = INSERT + "(:title, :body, :likes, :score, :writtenAt)";
    private static final String INSERT_RETURNING = INSERT_ONE + " returning id";
    private static final String INSERT_MANY = INSERT + "<notes> returning id";
    private static final String NOTE_BY_KEY = "select " + RowMappers.NOTE + " from notes n where n.id = :id";
    private static final String SET_LIKES = "update notes set likes = :likes where id = :id";

    long create(NewNote note) {
        return jdbi.withHandle(handle ->
                kind == DatabaseKind.H2 ? createWithGeneratedKey(handle, note) : createReturning(handle, note));
    }

    List<Long> createAll(List<NewNote> notes) {
        return jdbi.inTransaction(
                handle -> kind == DatabaseKind.H2 ? insertBatch(handle, notes) : insertAtOnce(handle, notes));
    }

    Note change(long id, int likes) {
        return jdbi.withHandle(handle -> {
            Note note = handle.createQuery(NOTE_BY_KEY)
                    .bind("id", id)
                    .mapTo(Note.class)
                    .one()
                    .withLikes(likes);
            handle.createUpdate(SET_LIKES).bind("likes", likes).bind("id", id).execute();
            return note;
        });
    }

    private static long createReturning(Handle handle, NewNote note) {
        return handle.createQuery(INSERT_RETURNING)
                .bindMethods(note)
                .mapTo(long.class)
                .one();
    }

    private static long createWithGeneratedKey(Handle handle, NewNote note) {
        try (Update insert = handle.createUpdate(INSERT_ONE)) {
            return insert.bindMethods(note)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(long.class)
                    .one();
        }
    }

    private static List<Long> insertAtOnce(Handle handle, List<NewNote> notes) {
        try (Query insert = handle.createQuery(INSERT_MANY)) {
            return insert.bindMethodsList("notes", notes, PROPERTIES)
                    .mapTo(long.class)
                    .list();
        }
    }

    private static List<Long> insertBatch(Handle handle, List<NewNote> notes) {
        try (PreparedBatch batch = handle.prepareBatch(INSERT_ONE)) {
            for (NewNote note : notes) {
                batch.bindMethods(note).add();
            }
            return batch.executePreparedBatch("id").mapTo(long.class).list();
        }
    }
}
