package org.sequelize4j.benchmarks.ebean;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.sequelize4j.benchmarks.data.Author;

/** An author with her profile and posts. */
@Entity
@Table(name = "authors")
@NullUnmarked
public class AuthorBean {
    @Id
    private long id;

    private String name;
    private String email;
    private int age;
    private double rating;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @OneToOne(mappedBy = "author", fetch = FetchType.LAZY)
    private ProfileBean profile;

    @OneToMany(mappedBy = "author")
    private List<PostBean> posts;

    public long getId() {
        return id;
    }

    ProfileBean profile() {
        return profile;
    }

    List<PostBean> posts() {
        return posts;
    }

    Author toRecord() {
        return new Author(id, name, email, age, rating, joinedAt);
    }
}
