package org.sequelize4j.benchmarks.ebean;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.sequelize4j.benchmarks.data.Comment;

/** A comment and its post. */
@Entity
@Table(name = "comments")
@NullUnmarked
public class CommentBean {
    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "post_id")
    private PostBean post;

    private String writer;
    private String body;
    private int likes;

    @Column(name = "written_at")
    private Instant writtenAt;

    Comment toRecord() {
        return new Comment(id, post.getId(), writer, body, likes, writtenAt);
    }
}
