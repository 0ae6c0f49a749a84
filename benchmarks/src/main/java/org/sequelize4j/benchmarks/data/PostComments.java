package org.sequelize4j.benchmarks.data;

import java.util.List;

/** A post with its comments. */
public record PostComments(Post post, List<Comment> comments) {}
