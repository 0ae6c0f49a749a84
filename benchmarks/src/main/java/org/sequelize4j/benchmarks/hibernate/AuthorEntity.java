package org.sequelize4j.benchmarks.hibernate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.sequelize4j.benchmarks.data.Author;

/** An author with her posts. */
@Entity(name = "Author")
@Table(name = "authors")
@NullUnmarked
class AuthorEntity {
    @Id
    private long id;

    private String name;
    private String email;
    private int age;
    private double rating;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @OneToMany(mappedBy = "author")
    private Set<PostEntity> posts;

    public long getId() {
        return id;
    }

    Set<PostEntity> posts() {
        return posts;
    }

    Author toRecord() {
        return new Author(id, name, email, age, rating, joinedAt);
    }
}
