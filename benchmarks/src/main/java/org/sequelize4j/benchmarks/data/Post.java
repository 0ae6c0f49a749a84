package org.sequelize4j.benchmarks.data;

import java.time.Instant;

/** A row of {@code posts}. */
public record Post(long id, long authorId, String title, String body, int likes, Instant publishedAt) {}
