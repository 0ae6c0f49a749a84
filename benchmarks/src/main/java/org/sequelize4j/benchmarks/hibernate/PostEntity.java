package org.sequelize4j.benchmarks.hibernate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.sequelize4j.benchmarks.data.Post;

/** A post with its author, comments and tags. */
@Entity(name = "Post")
@Table(name = "posts")
@NullUnmarked
class PostEntity {
    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private AuthorEntity author;

    private String title;
    private String body;
    private int likes;

    @Column(name = "published_at")
    private Instant publishedAt;

    @OneToMany(mappedBy = "post")
    private Set<CommentEntity> comments;

    @ManyToMany
    @JoinTable(
            name = "post_tags",
            joinColumns = @JoinColumn(name = "post_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    private Set<TagEntity> tags;

    public long getId() {
        return id;
    }

    Set<CommentEntity> comments() {
        return comments;
    }

    Set<TagEntity> tags() {
        return tags;
    }

    Post toRecord() {
        return new Post(id, author.getId(), title, body, likes, publishedAt);
    }
}
