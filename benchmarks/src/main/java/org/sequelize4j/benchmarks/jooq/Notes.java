package org.sequelize4j.benchmarks.jooq;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertReturningStep;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.jooq.Rows;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.sequelize4j.benchmarks.data.DatabaseKind;
import org.sequelize4j.benchmarks.data.NewNote;
import org.sequelize4j.benchmarks.data.Note;

/** Writes to the notes; keys come by RETURNING, or by what jOOQ makes of it on H2. */
final class Notes {
    private static final Table<Record> NOTES = DSL.table(name("notes"));
    private static final Field<Long> ID = field(name("id"), SQLDataType.BIGINT);
    private static final Field<String> TITLE = field(name("title"), SQLDataType.VARCHAR);
    private static final Field<String> BODY = field(name("body"), SQLDataType.VARCHAR);
    private static final Field<Integer> LIKES = field(name("likes"), SQLDataType.INTEGER);
    private static final Field<Double> SCORE = field(name("score"), SQLDataType.DOUBLE);

    private final DSLContext jooq;
    private final DatabaseKind kind;
    private final Field<Instant> writtenAt;

    Notes(DSLContext jooq, DatabaseKind kind) {
        this.jooq = jooq;
        this.kind = kind;
        this.writtenAt = field(name("written_at"), Columns.moment(kind));
    }

    long create(NewNote note) {
        return keys(jooq.insertInto(NOTES, TITLE, BODY, LIKES, SCORE, writtenAt)
                        .values(note.title(), note.body(), note.likes(), note.score(), note.writtenAt()))
                .fetchSingle(row -> row.value1());
    }

    List<Long> createAll(List<NewNote> notes) {
        return keys(jooq.insertInto(NOTES, TITLE, BODY, LIKES, SCORE, writtenAt)
                        .valuesOfRows(notes.stream()
                                .collect(Rows.toRowList(
                                        note -> DSL.val(note.title(), TITLE),
                                        note -> DSL.val(note.body(), BODY),
                                        note -> DSL.val(note.likes(), LIKES),
                                        note -> DSL.val(note.score(), SCORE),
                                        note -> DSL.val(note.writtenAt(), writtenAt)))))
                .fetch(row -> row.value1());
    }

    /** On SQLite jOOQ asks for the last key with two queries more, and knows of no other keys; so its templates write RETURNING. */
    private ResultQuery<Record1<Long>> keys(InsertReturningStep<Record> insert) {
        return kind == DatabaseKind.SQLITE
                ? jooq.resultQuery("{0} returning id", insert).coerce(ID)
                : insert.returningResult(ID);
    }

    Note change(long id, int likes) {
        Note note = jooq.select(ID, TITLE, BODY, LIKES, SCORE, writtenAt)
                .from(NOTES)
                .where(ID.eq(id))
                .fetchSingle(Columns::note)
                .withLikes(likes);
        jooq.update(NOTES).set(LIKES, likes).where(ID.eq(id)).execute();
        return note;
    }
}
