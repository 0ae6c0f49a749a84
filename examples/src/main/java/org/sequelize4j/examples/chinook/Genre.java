package org.sequelize4j.examples.chinook;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.Column;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.Table;

/** A kind of music. */
@Table(timestamps = false)
public interface Genre extends Instance<Genre> {
    Integer id();

    @Column(length = 120)
    @Nullable
    String name();

    @HasMany
    Many<Track> tracks();
}
