package org.sequelize4j.benchmarks.data;

/** An author with her profile. */
public record AuthorProfile(Author author, Profile profile) {}
