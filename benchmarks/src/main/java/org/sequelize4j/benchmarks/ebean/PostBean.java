package org.sequelize4j.benchmarks.ebean;

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
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.sequelize4j.benchmarks.data.Post;

/** A post with its author, comments and tags. */
@Entity
@Table(name = "posts")
@NullUnmarked
public class PostBean {
    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private AuthorBean author;

    private String title;
    private String body;
    private int likes;

    @Column(name = "published_at")
    private Instant publishedAt;

    @OneToMany(mappedBy = "post")
    private List<CommentBean> comments;

    @ManyToMany
    @JoinTable(
            name = "post_tags",
            joinColumns = @JoinColumn(name = "post_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    private List<TagBean> tags;

    public long getId() {
        return id;
    }

    List<CommentBean> comments() {
        return comments;
    }

    List<TagBean> tags() {
        return tags;
    }

    Post toRecord() {
        return new Post(id, author.getId(), title, body, likes, publishedAt);
    }
}
