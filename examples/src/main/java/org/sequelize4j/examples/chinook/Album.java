package org.sequelize4j.examples.chinook;

import org.sequelize4j.BelongsTo;
import org.sequelize4j.Column;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.One;
import org.sequelize4j.Table;

/** A record of an artist. */
@Table(timestamps = false)
public interface Album extends Instance<Album> {
    Integer id();

    @Column(length = 160, allowNull = false)
    String title();

    @BelongsTo(required = true)
    One<Artist> artist();

    @HasMany
    Many<Track> tracks();
}
