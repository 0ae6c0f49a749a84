package org.sequelize4j.benchmarks.data;

import java.time.Instant;

/** A row of {@code authors}; each has one profile and ten posts. */
public record Author(long id, String name, String email, int age, double rating, Instant joinedAt) {}
