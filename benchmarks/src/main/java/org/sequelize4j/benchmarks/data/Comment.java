package org.sequelize4j.benchmarks.data;

import java.time.Instant;

/** A row of {@code comments}, five below each post. */
public record Comment(long id, long postId, String writer, String body, int likes, Instant writtenAt) {}
