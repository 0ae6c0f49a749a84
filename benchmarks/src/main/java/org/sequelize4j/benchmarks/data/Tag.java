package org.sequelize4j.benchmarks.data;

/** A row of {@code tags}; five of them belong to each post, by way of {@code post_tags}. */
public record Tag(long id, String name, String colour) {}
