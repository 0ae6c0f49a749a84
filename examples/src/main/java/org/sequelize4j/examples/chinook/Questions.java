package org.sequelize4j.examples.chinook;

import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.fn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.CountOf;
import org.sequelize4j.Expression;
import org.sequelize4j.From;
import org.sequelize4j.Page;
import org.sequelize4j.Sort;

/** What a shop asks its database: each method is one question, with includes, aggregates, relation methods or record shapes. */
public final class Questions {
    private static final Expression ARTIST = col("track", "album", "artist", "name");
    private static final Expression SOLD = fn("sum", col("quantity"));

    private final ChinookModels store;

    public Questions(ChinookModels store) {
        this.store = store;
    }

    /** An artist, and every album with its tracks in order. */
    public Artist discography(String name) {
        return store.artists()
                .findOne(q -> q.where(Artist::name)
                        .eq(name)
                        .include(
                                Artist::albums,
                                a -> a.orderBy(Album::title).include(Album::tracks, t -> t.orderBy("id"))))
                .orElseThrow();
    }

    /** The artists whose tracks sell best. */
    public List<Map<String, @Nullable Object>> bestSellers(int limit) {
        return store.invoiceLines()
                .findRows(q -> q.attributes()
                        .attribute(ARTIST, "artist")
                        .attribute(SOLD, "sold")
                        .groupBy(ARTIST)
                        .orderBy(SOLD, Sort.DESC)
                        .orderBy(ARTIST, Sort.ASC)
                        .limit(limit));
    }

    /** What each country has spent. */
    public List<Map<String, @Nullable Object>> revenueByCountry(BigDecimal atLeast) {
        Expression revenue = fn("sum", col("total"));
        return store.invoices()
                .findRows(q -> q.attributes("billingCountry")
                        .attribute(revenue, "revenue")
                        .attribute(Expression.countAll(), "invoices")
                        .groupBy(Invoice::billingCountry)
                        .having(revenue)
                        .gte(atLeast)
                        .orderBy(revenue, Sort.DESC)
                        .orderBy(Invoice::billingCountry));
    }

    /** A customer with the employee who looks after them, and that one's manager: one statement. */
    public Customer customerWithSupport(String email) {
        return store.customers()
                .findOne(q -> q.where(Customer::email)
                        .eq(email)
                        .include(Customer::supportEmployee, e -> e.include(Employee::manager)))
                .orElseThrow();
    }

    /** Who ever bought a track of this genre. */
    public List<Customer> buyersOf(String genre) {
        return store.customers()
                .findAll(q -> q.whereHas(
                                Customer::invoices,
                                i -> i.whereHas(
                                        Invoice::lines,
                                        l -> l.whereHas(
                                                InvoiceLine::track,
                                                t -> t.where(Track::genre, Genre::name)
                                                        .eq(genre))))
                        .orderBy(Customer::lastName)
                        .orderBy(Customer::firstName));
    }

    /** How many tracks nobody has bought yet. */
    public long neverSold() {
        return store.tracks().count(w -> w.whereNone(Track::invoiceLines));
    }

    /** The longest tracks of each of some genres: a limit per parent. */
    public List<Genre> longestTracks(List<String> genres, int each) {
        return store.genres()
                .findAll(q -> q.where(Genre::name)
                        .in(genres)
                        .include(
                                Genre::tracks,
                                t -> t.orderBy(Track::milliseconds, Sort.DESC).limit(each))
                        .orderBy(Genre::name));
    }

    /** A page of invoices, newest first, each with its customer and its lines with their tracks. */
    public Page<Invoice> invoices(int page, int size) {
        return store.invoices()
                .findAndCountAll(q -> q.include(Invoice::customer)
                        .include(Invoice::lines, l -> l.orderBy("id").include(InvoiceLine::track))
                        .orderBy(Invoice::invoiceDate, Sort.DESC)
                        .orderBy("id")
                        .page(page, size));
    }

    /** A playlist and the size of it, counted by the database. */
    public record PlaylistSize(
            Integer id,
            @Nullable String name,
            @CountOf("tracks") long tracks) {}

    /** The playlists with the most tracks, as records. */
    public List<PlaylistSize> playlists() {
        return store.playlists().into(PlaylistSize.class).findAll(q -> q.orderBy("id"));
    }

    /** An invoice as it is printed. */
    public record Receipt(
            Integer id,
            LocalDate invoiceDate,
            BigDecimal total,
            @From("customer.lastName") String customer,
            List<Line> lines) {}

    /** One line of a receipt. */
    public record Line(
            int quantity,
            BigDecimal unitPrice,
            @From("track.name") String track) {}

    /** The largest invoices as records, nested lines included. */
    public List<Receipt> receipts(int limit) {
        return store.invoices()
                .into(Receipt.class)
                .findAll(q -> q.orderBy(Invoice::total, Sort.DESC).orderBy("id").limit(limit));
    }

    /** Everybody in the shop; whoever walks from one to their reports loads those of all, level by level. */
    public Employee head() {
        return store.employees().findOne(q -> q.where("managerId", null)).orElseThrow();
    }

    /** The tracks of a playlist that are longer than so many minutes, asked of the playlist itself. */
    public List<Track> longTracks(String playlist, int minutes) {
        Optional<Playlist> found = store.playlists()
                .findOne(q -> q.where(Playlist::name).eq(playlist).orderBy("id"));
        return found.orElseThrow()
                .tracks()
                .fetch(q -> q.where(Track::milliseconds)
                        .gt(minutes * 60_000)
                        .orderBy(Track::milliseconds, Sort.DESC)
                        .limit(5));
    }
}
