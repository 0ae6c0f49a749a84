package org.sequelize4j.benchmarks.data;

import java.time.Instant;

/** A note that is to be stored; the database gives it its id. */
public record NewNote(String title, String body, int likes, double score, Instant writtenAt) {
    /** The same as it is stored under that id. */
    public Note stored(long id) {
        return new Note(id, title, body, likes, score, writtenAt);
    }
}
