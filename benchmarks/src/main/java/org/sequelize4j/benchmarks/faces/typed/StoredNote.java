package org.sequelize4j.benchmarks.faces.typed;

import java.time.Instant;
import org.sequelize4j.Instance;
import org.sequelize4j.Table;
import org.sequelize4j.benchmarks.data.Note;

/** The model of {@code notes}. */
@Table("notes")
interface StoredNote extends Instance<StoredNote> {
    Long id();

    String title();

    StoredNote setTitle(String title);

    String body();

    StoredNote setBody(String body);

    Integer likes();

    StoredNote setLikes(Integer likes);

    Double score();

    StoredNote setScore(Double score);

    Instant writtenAt();

    StoredNote setWrittenAt(Instant writtenAt);

    /** The same as a record. */
    default Note toRecord() {
        return new Note(id(), title(), body(), likes(), score(), writtenAt());
    }
}
