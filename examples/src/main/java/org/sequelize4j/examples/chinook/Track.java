package org.sequelize4j.examples.chinook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.BelongsToMany;
import org.sequelize4j.Column;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.ManyThrough;
import org.sequelize4j.One;
import org.sequelize4j.Table;

/** What is sold: one piece of music. */
@Table(timestamps = false)
public interface Track extends Instance<Track> {
    Integer id();

    @Column(length = 200, allowNull = false)
    String name();

    @Column(length = 220)
    @Nullable
    String composer();

    int milliseconds();

    @Nullable
    Integer bytes();

    @Column(precision = 10, scale = 2, allowNull = false)
    BigDecimal unitPrice();

    @BelongsTo
    One<Album> album();

    @BelongsTo(required = true)
    One<MediaType> mediaType();

    @BelongsTo
    One<Genre> genre();

    @HasMany
    Many<InvoiceLine> invoiceLines();

    @BelongsToMany
    ManyThrough<Playlist, PlaylistTrack> playlists();

    default String length() {
        return "%d:%02d".formatted(milliseconds() / 60_000, milliseconds() / 1000 % 60);
    }
}
