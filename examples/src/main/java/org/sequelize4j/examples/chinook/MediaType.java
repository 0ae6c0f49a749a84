package org.sequelize4j.examples.chinook;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.Column;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.Table;

/** The format that a track is sold in. */
@Table(timestamps = false)
public interface MediaType extends Instance<MediaType> {
    Integer id();

    @Column(length = 120)
    @Nullable
    String name();

    @HasMany
    Many<Track> tracks();
}
