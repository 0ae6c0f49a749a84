package org.sequelize4j.benchmarks.faces.typed;

import java.time.Instant;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.BelongsToMany;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.One;
import org.sequelize4j.Table;
import org.sequelize4j.benchmarks.data.Post;

/** The model of {@code posts}. */
@Table("posts")
interface StoredPost extends Instance<StoredPost> {
    Long id();

    Long authorId();

    String title();

    String body();

    Integer likes();

    Instant publishedAt();

    @BelongsTo
    One<StoredAuthor> author();

    @HasMany
    Many<StoredComment> comments();

    @BelongsToMany(through = "post_tags", foreignKey = "postId", otherKey = "tagId")
    Many<StoredTag> tags();

    /** The same as a record. */
    default Post toRecord() {
        return new Post(id(), authorId(), title(), body(), likes(), publishedAt());
    }
}
