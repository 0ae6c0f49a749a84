package org.sequelize4j.benchmarks.hibernate;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.sequelize4j.benchmarks.data.Database;
import org.sequelize4j.benchmarks.data.DatabaseKind;
import org.sequelize4j.benchmarks.data.NewNote;

/** Writes to the notes. */
record Notes(SessionFactory factory, Class<? extends NoteEntity> type, Supplier<NoteEntity> make) {
    private static final int BATCH = 50;

    static Class<? extends NoteEntity> type(DatabaseKind kind) {
        return kind == DatabaseKind.SQLITE ? IdentityNote.class : NumberedNote.class;
    }

    static Notes of(SessionFactory factory, Database database) {
        if (database.kind() == DatabaseKind.SQLITE) {
            return new Notes(factory, IdentityNote.class, IdentityNote::new);
        }
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(NumberedNote.SEQUENCE);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Notes(factory, NumberedNote.class, NumberedNote::new);
    }

    NoteEntity create(NewNote values) {
        return factory.fromTransaction(session -> {
            NoteEntity note = make.get().filled(values);
            session.persist(note);
            return note;
        });
    }

    /** A stateless session, which Hibernate has for many rows at once. */
    List<NoteEntity> createAll(List<NewNote> values) {
        return factory.fromStatelessTransaction(session -> {
            session.setJdbcBatchSize(BATCH);
            List<NoteEntity> notes =
                    values.stream().map(note -> make.get().filled(note)).toList();
            session.insertMultiple(notes);
            return notes;
        });
    }

    NoteEntity change(long id, int likes) {
        return factory.fromTransaction(session -> {
            NoteEntity note = session.find(type, id);
            note.setLikes(likes);
            return note;
        });
    }
}
