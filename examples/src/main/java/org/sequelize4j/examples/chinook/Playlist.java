package org.sequelize4j.examples.chinook;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.BelongsToMany;
import org.sequelize4j.Column;
import org.sequelize4j.Instance;
import org.sequelize4j.ManyThrough;
import org.sequelize4j.Table;

/** A list of tracks. */
@Table(timestamps = false)
public interface Playlist extends Instance<Playlist> {
    Integer id();

    @Column(length = 120)
    @Nullable
    String name();

    @BelongsToMany
    ManyThrough<Track, PlaylistTrack> tracks();
}
