package org.sequelize4j.examples.chinook;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.sequelize4j.Model;
import org.sequelize4j.Page;
import org.sequelize4j.Sequelize;
import org.sequelize4j.examples.Printer;
import org.sequelize4j.examples.SqlTrace;
import org.sequelize4j.examples.Tables;

/** The program: defines the models, copies the data, and prints each question with its SQL and its answer. */
public final class ChinookStore {
    private final Sequelize sequelize;
    private final SqlTrace trace;
    private final Printer printer;
    private final ChinookModels models;
    private final Questions questions;

    public ChinookStore(Sequelize sequelize, SqlTrace trace, Printer printer) {
        this.sequelize = sequelize;
        this.trace = trace;
        this.printer = printer;
        this.models = ChinookModels.define(sequelize);
        this.questions = new Questions(models);
    }

    /** Drops the tables that an earlier run left in this database. */
    public static void dropOfEarlierRun(Sequelize sequelize) {
        ChinookModels.define(sequelize);
        Tables.dropOfEarlierRun(sequelize);
    }

    /** Creates the tables, which stay there, and answers the questions. */
    public void run() throws SQLException {
        printer.heading("Creating the schema and copying the rows");
        new ChinookCopy(sequelize, models, printer).run();
        long rows = models.all().stream().mapToLong(Model::count).sum();
        printer.line("%,d rows in %d tables", rows, models.all().size());
        answer();
    }

    private void answer() {
        ask("Which albums and tracks are there of AC/DC?", () -> {
            Artist artist = questions.discography("AC/DC");
            for (Album album : artist.albums()) {
                printer.line(
                        "%s (%d tracks)", album.title(), album.tracks().get().size());
                album.tracks().stream().limit(3).forEach(t -> printer.line("  %s %s", t.name(), t.length()));
            }
        });
        ask("Which artists sell best?", () -> printer.rows(questions.bestSellers(5)));
        ask(
                "Which countries have spent more than 90?",
                () -> printer.rows(questions.revenueByCountry(new BigDecimal(90))));
        ask("Who looks after Astrid Gruber, and who is their manager?", () -> {
            Customer customer = questions.customerWithSupport("astrid.gruber@apple.at");
            Employee support = customer.supportEmployee().get();
            printer.line(
                    "%s: %s, managed by %s",
                    customer.name(), support.name(), support.manager().get().name());
        });
        ask("Who has bought Jazz?", () -> {
            List<Customer> buyers = questions.buyersOf("Jazz");
            printer.line("%d customers: %s, …", buyers.size(), names(buyers.subList(0, 4)));
        });
        ask("How many tracks has nobody bought?", () -> printer.line("%d", questions.neverSold()));
        ask("What are the two longest tracks of Rock, Jazz and Classical?", () -> {
            for (Genre genre : questions.longestTracks(List.of("Rock", "Jazz", "Classical"), 2)) {
                genre.tracks().forEach(t -> printer.line("%-10s %6s  %s", genre.name(), t.length(), t.name()));
            }
        });
        ask("Page 2 of the invoices, newest first, three to a page", () -> {
            Page<Invoice> page = questions.invoices(2, 3);
            printer.line("page %d of %d invoices", page.number(), page.count());
            for (Invoice invoice : page.rows()) {
                String tracks = invoice.lines().stream()
                        .map(l -> l.track().get().name())
                        .limit(2)
                        .collect(Collectors.joining(", "));
                printer.line(
                        "%s  %-20s %6.2f  %s, …",
                        invoice.invoiceDate(), invoice.customer().get().name(), invoice.total(), tracks);
            }
        });
        ask(
                "How long are the playlists? (records)",
                () -> questions.playlists().forEach(p -> printer.line("%-28s %d", p.name(), p.tracks())));
        ask(
                "The two largest invoices as receipts (nested records)",
                () -> questions.receipts(2).forEach(r -> {
                    printer.line("%d of %s, %s: %.2f", r.id(), r.invoiceDate(), r.customer(), r.total());
                    r.lines().stream()
                            .limit(3)
                            .forEach(l -> printer.line("  %d × %s at %.2f", l.quantity(), l.track(), l.unitPrice()));
                }));
        ask("Who reports to whom? (lazy, one statement a level)", () -> print(questions.head(), ""));
        ask(
                "Which tracks of the playlist \"Music\" are longer than ten minutes?",
                () -> questions.longTracks("Music", 10).forEach(t -> printer.line("%6s  %s", t.length(), t.name())));
        ask("Adding the longest of them to \"On-The-Go 1\" and taking it out again", this::changePlaylist);
    }

    private void changePlaylist() {
        Playlist playlist = models.playlists()
                .findOne(q -> q.where(Playlist::name).eq("On-The-Go 1"))
                .orElseThrow();
        Track track = questions.longTracks("Music", 10).get(0);
        long before = playlist.tracks().count();
        playlist.tracks().add(track);
        printer.line(
                "%d tracks, then %d; it has \"%s\": %s",
                before,
                playlist.tracks().count(),
                track.name(),
                playlist.tracks().has(track));
        playlist.tracks().remove(track);
        printer.line("and %d again", playlist.tracks().count());
    }

    private void ask(String question, Runnable answer) {
        printer.heading(question);
        trace.start();
        answer.run();
        List<String> statements = trace.statements();
        printer.sql(statements);
        printer.line(
                "%d statement%s, %.1f ms",
                statements.size(),
                statements.size() == 1 ? "" : "s",
                trace.time().toNanos() / 1e6);
    }

    private void print(Employee employee, String indent) {
        printer.line("%s%s, %s", indent, employee.name(), employee.title());
        employee.reports().forEach(report -> print(report, indent + "  "));
    }

    private static String names(List<Customer> customers) {
        return customers.stream().map(Customer::name).collect(Collectors.joining(", "));
    }
}
