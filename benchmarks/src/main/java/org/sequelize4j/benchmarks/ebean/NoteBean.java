package org.sequelize4j.benchmarks.ebean;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.sequelize4j.benchmarks.data.NewNote;
import org.sequelize4j.benchmarks.data.Note;

/** A note, whose key the column makes. */
@Entity
@Table(name = "notes")
@NullUnmarked
public class NoteBean {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String title;
    private String body;
    private int likes;
    private double score;

    @Column(name = "written_at")
    private Instant writtenAt;

    static NoteBean of(NewNote values) {
        NoteBean note = new NoteBean();
        note.title = values.title();
        note.body = values.body();
        note.likes = values.likes();
        note.score = values.score();
        note.writtenAt = values.writtenAt();
        return note;
    }

    long id() {
        return id;
    }

    void setLikes(int likes) {
        this.likes = likes;
    }

    Note toRecord() {
        return new Note(id, title, body, likes, score, writtenAt);
    }
}
