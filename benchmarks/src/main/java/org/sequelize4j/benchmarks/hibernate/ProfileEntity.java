package org.sequelize4j.benchmarks.hibernate;

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

/** A profile. The author has no field for it: Hibernate would have to look for the row whenever it loads an author. */
@Entity(name = "Profile")
@Table(name = "profiles")
@NullUnmarked
class ProfileEntity {
    @Id
    private long id;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private AuthorEntity author;

    private String bio;
    private String website;
    private int followers;

    @Column(name = "seen_at")
    private Instant seenAt;

    Profile toRecord() {
        return new Profile(id, author.getId(), bio, website, followers, seenAt);
    }
}
