package org.sequelize4j.benchmarks.data;

import java.util.List;

/** An author with her posts and their comments. */
public record AuthorTree(Author author, List<PostComments> posts) {}
