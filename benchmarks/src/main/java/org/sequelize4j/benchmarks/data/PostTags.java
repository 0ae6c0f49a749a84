package org.sequelize4j.benchmarks.data;

import java.util.List;

/** A post with its tags. */
public record PostTags(Post post, List<Tag> tags) {}
