package org.sequelize4j.benchmarks.faces.typed;

import java.time.Instant;
import org.sequelize4j.HasMany;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.One;
import org.sequelize4j.Table;
import org.sequelize4j.benchmarks.data.Author;

/** The model of {@code authors}. */
@Table("authors")
interface StoredAuthor extends Instance<StoredAuthor> {
    Long id();

    String name();

    String email();

    Integer age();

    Double rating();

    Instant joinedAt();

    @HasOne
    One<StoredProfile> profile();

    @HasMany
    Many<StoredPost> posts();

    /** The same as a record. */
    default Author toRecord() {
        return new Author(id(), name(), email(), age(), rating(), joinedAt());
    }
}
