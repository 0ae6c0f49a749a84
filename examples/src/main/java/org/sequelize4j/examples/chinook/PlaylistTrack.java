package org.sequelize4j.examples.chinook;

import org.sequelize4j.BelongsTo;
import org.sequelize4j.Instance;
import org.sequelize4j.One;
import org.sequelize4j.Table;

/** That a track is in a playlist; both keys together are the primary key. */
@Table(timestamps = false)
public interface PlaylistTrack extends Instance<PlaylistTrack> {
    @BelongsTo
    One<Playlist> playlist();

    @BelongsTo
    One<Track> track();
}
