package org.sequelize4j.benchmarks.ebean;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.sequelize4j.benchmarks.data.Profile;

/** A profile and its author. */
@Entity
@Table(name = "profiles")
@NullUnmarked
public class ProfileBean {
    @Id
    private long id;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private AuthorBean author;

    private String bio;
    private String website;
    private int followers;

    @Column(name = "seen_at")
    private Instant seenAt;

    String bio() {
        return bio;
    }

    Profile toRecord() {
        return new Profile(id, author.getId(), bio, website, followers, seenAt);
    }
}
