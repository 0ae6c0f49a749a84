package org.sequelize4j.benchmarks.data;

import java.time.Instant;

/** A row of {@code notes}, the table that is written to. */
public record Note(long id, String title, String body, int likes, double score, Instant writtenAt) {
    /** The same with another number of likes. */
    public Note withLikes(int changed) {
        return new Note(id, title, body, changed, score, writtenAt);
    }
}
