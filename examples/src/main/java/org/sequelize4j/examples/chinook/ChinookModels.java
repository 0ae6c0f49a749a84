package org.sequelize4j.examples.chinook;

import java.util.List;
import org.sequelize4j.Model;
import org.sequelize4j.Sequelize;

/** The eleven models of one Sequelize, defined from the three that reach all others. */
public record ChinookModels(
        Model<Artist> artists,
        Model<Album> albums,
        Model<Track> tracks,
        Model<Genre> genres,
        Model<MediaType> mediaTypes,
        Model<Playlist> playlists,
        Model<PlaylistTrack> playlistTracks,
        Model<Employee> employees,
        Model<Customer> customers,
        Model<Invoice> invoices,
        Model<InvoiceLine> invoiceLines) {

    /** Defines them; the first call pulls in everything that an artist leads to. */
    public static ChinookModels define(Sequelize sequelize) {
        return new ChinookModels(
                sequelize.define(Artist.class),
                sequelize.model(Album.class),
                sequelize.model(Track.class),
                sequelize.model(Genre.class),
                sequelize.model(MediaType.class),
                sequelize.model(Playlist.class),
                sequelize.model(PlaylistTrack.class),
                sequelize.model(Employee.class),
                sequelize.model(Customer.class),
                sequelize.model(Invoice.class),
                sequelize.model(InvoiceLine.class));
    }

    /** All of them, a table that is referenced before the one that references it. */
    public List<Model<?>> all() {
        return List.of(
                artists,
                albums,
                genres,
                mediaTypes,
                tracks,
                playlists,
                playlistTracks,
                employees,
                customers,
                invoices,
                invoiceLines);
    }
}
