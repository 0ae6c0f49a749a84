package org.sequelize4j.benchmarks.data;

import java.util.List;

/** An author with her posts. */
public record AuthorPosts(Author author, List<Post> posts) {}
