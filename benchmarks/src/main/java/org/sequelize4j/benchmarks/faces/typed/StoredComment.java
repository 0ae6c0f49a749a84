package org.sequelize4j.benchmarks.faces.typed;

import java.time.Instant;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.Instance;
import org.sequelize4j.One;
import org.sequelize4j.Table;
import org.sequelize4j.benchmarks.data.Comment;

/** The model of {@code comments}. */
@Table("comments")
interface StoredComment extends Instance<StoredComment> {
    Long id();

    Long postId();

    String writer();

    String body();

    Integer likes();

    Instant writtenAt();

    @BelongsTo
    One<StoredPost> post();

    /** The same as a record. */
    default Comment toRecord() {
        return new Comment(id(), postId(), writer(), body(), likes(), writtenAt());
    }
}
