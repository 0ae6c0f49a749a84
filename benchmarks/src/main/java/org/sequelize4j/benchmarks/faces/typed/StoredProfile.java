package org.sequelize4j.benchmarks.faces.typed;

import java.time.Instant;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.Instance;
import org.sequelize4j.One;
import org.sequelize4j.Table;
import org.sequelize4j.Unique;
import org.sequelize4j.benchmarks.data.Profile;

/** The model of {@code profiles}. */
@Table("profiles")
interface StoredProfile extends Instance<StoredProfile> {
    Long id();

    @Unique
    Long authorId();

    String bio();

    String website();

    Integer followers();

    Instant seenAt();

    @BelongsTo
    One<StoredAuthor> author();

    /** The same as a record. */
    default Profile toRecord() {
        return new Profile(id(), authorId(), bio(), website(), followers(), seenAt());
    }
}
