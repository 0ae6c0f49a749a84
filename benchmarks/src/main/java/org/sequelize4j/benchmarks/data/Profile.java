package org.sequelize4j.benchmarks.data;

import java.time.Instant;

/** A row of {@code profiles}: what one author says of herself. */
public record Profile(long id, long authorId, String bio, String website, int followers, Instant seenAt) {}
