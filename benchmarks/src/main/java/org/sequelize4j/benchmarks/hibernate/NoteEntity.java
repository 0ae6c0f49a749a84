package org.sequelize4j.benchmarks.hibernate;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.sequelize4j.benchmarks.data.NewNote;
import org.sequelize4j.benchmarks.data.Note;

/** What a note has besides its key, which is made in another way where there are sequences. */
@MappedSuperclass
@NullUnmarked
abstract class NoteEntity {
    private String title;
    private String body;
    private int likes;
    private double score;

    @Column(name = "written_at")
    private Instant writtenAt;

    abstract long id();

    NoteEntity filled(NewNote note) {
        this.title = note.title();
        this.body = note.body();
        this.likes = note.likes();
        this.score = note.score();
        this.writtenAt = note.writtenAt();
        return this;
    }

    void setLikes(int likes) {
        this.likes = likes;
    }

    Note toRecord() {
        return new Note(id(), title, body, likes, score, writtenAt);
    }
}
