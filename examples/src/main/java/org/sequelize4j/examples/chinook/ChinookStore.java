package org.sequelize4j.examples.chinook;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Model;
import org.sequelize4j.Page;
import org.sequelize4j.Sequelize;
import org.sequelize4j.examples.SqlTrace;

/** The program: defines the models, copies the data, and prints each question with its SQL and its answer. */
public final class ChinookStore {
    private final Sequelize sequelize;
    private final SqlTrace trace;
    private final PrintStream out;
    private final ChinookModels models;
    private final Questions questions;

    public ChinookStore(Sequelize sequelize, SqlTrace trace, PrintStream out) {
        this.sequelize = sequelize;
        this.trace = trace;
        this.out = out;
        this.models = ChinookModels.define(sequelize);
        this.questions = new Questions(models);
    }

    /** Runs everything; the tables of the store are made anew. */
    public void run() throws SQLException {
        out.println("The Chinook music store");
        out.println();
        out.println("Creating the schema and copying the rows");
        new ChinookCopy(sequelize, models, out).run();
        out.printf("  %d rows in all%n", models.all().stream().mapToLong(Model::count).sum());
        answer();
    }

    private void answer() {
        ask("Which albums and tracks are there of AC/DC?", () -> {
            Artist artist = questions.discography("AC/DC");
            for (Album album : artist.albums()) {
                out.printf("  %s (%d tracks)%n", album.title(), album.tracks().get().size());
                album.tracks().stream().limit(3).forEach(t -> out.printf("    %s %s%n", t.name(), t.length()));
            }
        });
        ask("Which artists sell best?", () -> print(questions.bestSellers(5)));
        ask("Which countries have spent more than 90?", () -> print(questions.revenueByCountry(new BigDecimal(90))));
        ask("Who looks after Astrid Gruber, and who is their manager?", () -> {
            Customer customer = questions.customerWithSupport("astrid.gruber@apple.at");
            Employee support = customer.supportEmployee().get();
            out.printf("  %s: %s, managed by %s%n", customer.name(), support.name(), support.manager().get().name());
        });
        ask("Who has bought Jazz?", () -> {
            List<Customer> buyers = questions.buyersOf("Jazz");
            out.printf("  %d customers: %s, …%n", buyers.size(), names(buyers.subList(0, 4)));
        });
        ask("How many tracks has nobody bought?", () -> out.printf("  %d%n", questions.neverSold()));
        ask("What are the two longest tracks of Rock, Jazz and Classical?", () -> {
            for (Genre genre : questions.longestTracks(List.of("Rock", "Jazz", "Classical"), 2)) {
                genre.tracks().forEach(t -> out.printf("  %-10s %6s  %s%n", genre.name(), t.length(), t.name()));
            }
        });
        ask("Page 2 of the invoices, newest first, three to a page", () -> {
            Page<Invoice> page = questions.invoices(2, 3);
            out.printf("  page %d of %d invoices%n", page.number(), page.count());
            for (Invoice invoice : page.rows()) {
                String tracks = invoice.lines().stream().map(l -> l.track().get().name()).limit(2).collect(Collectors.joining(", "));
                out.printf("  %s  %-20s %6.2f  %s, …%n", invoice.invoiceDate(), invoice.customer().get().name(), invoice.total(), tracks);
            }
        });
        ask("How long are the playlists? (records)", () -> questions.playlists().forEach(p -> out.printf("  %-28s %d%n", p.name(), p.tracks())));
        ask("The two largest invoices as receipts (nested records)", () -> questions.receipts(2).forEach(r -> {
            out.printf("  %d of %s, %s: %.2f%n", r.id(), r.invoiceDate(), r.customer(), r.total());
            r.lines().stream().limit(3).forEach(l -> out.printf("    %d × %s at %.2f%n", l.quantity(), l.track(), l.unitPrice()));
        }));
        ask("Who reports to whom? (lazy, one statement a level)", () -> print(questions.head(), "  "));
        ask("Which tracks of the playlist \"Music\" are longer than ten minutes?", () -> questions.longTracks("Music", 10)
                .forEach(t -> out.printf("  %6s  %s%n", t.length(), t.name())));
        ask("Adding the longest of them to \"On-The-Go 1\" and taking it out again", this::changePlaylist);
    }

    private void changePlaylist() {
        Playlist playlist = models.playlists().findOne(q -> q.where(Playlist::name).eq("On-The-Go 1")).orElseThrow();
        Track track = questions.longTracks("Music", 10).get(0);
        long before = playlist.tracks().count();
        playlist.tracks().add(track);
        out.printf("  %d tracks, then %d; it has \"%s\": %s%n", before, playlist.tracks().count(), track.name(), playlist.tracks().has(track));
        playlist.tracks().remove(track);
        out.printf("  and %d again%n", playlist.tracks().count());
    }

    private void ask(String question, Runnable answer) {
        out.println();
        out.println(question);
        trace.start();
        answer.run();
        trace.stop();
    }

    private void print(List<Map<String, @Nullable Object>> rows) {
        rows.forEach(row -> out.println("  " + row));
    }

    private void print(Employee employee, String indent) {
        out.printf("%s%s, %s%n", indent, employee.name(), employee.title());
        employee.reports().forEach(report -> print(report, indent + "  "));
    }

    private static String names(List<Customer> customers) {
        return customers.stream().map(Customer::name).collect(Collectors.joining(", "));
    }
}
