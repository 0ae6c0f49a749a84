package org.sequelize4j.examples;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Locale;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.SequelizeException;
import org.sequelize4j.examples.chinook.ChinookStore;
import org.sequelize4j.examples.documents.DynamicDocuments;
import org.sequelize4j.examples.documents.Playground;
import org.sequelize4j.examples.documents.typed.TypedDocuments;

/** What {@code ./tour} runs: the snippets of the documents on both faces, then the Chinook music store. */
public final class Tour {
    private static final String EMBEDDED = "jdbc:sqlite::memory:";

    private final String url;
    private final Printer printer;
    private final SqlTrace trace = new SqlTrace();

    Tour(String url, PrintStream out) {
        this.url = url;
        this.printer = new Printer(out);
    }

    /**
     * Starts the tour.
     *
     * @param args the JDBC URL of the database to use, or nothing for an embedded SQLite
     */
    public static void main(String[] args) throws SQLException {
        try {
            new Tour(args.length == 0 ? EMBEDDED : args[0], System.out).run();
        } catch (SequelizeException | IllegalStateException failure) {
            System.out.flush();
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    void run() throws SQLException {
        long start = System.nanoTime();
        Playground playground = new Playground(url, trace, printer);
        printer.part("Welcome to sequelize4j");
        printer.line("The snippets of Sequelize's documents and a music store, with the SQL that each of them runs.");
        printer.line("Every \"=>\" is what a snippet gives. The database: %s", withoutLogin(url));
        try (Sequelize sequelize = Sequelize.connect(url)) {
            ChinookStore.dropOfEarlierRun(sequelize);
        }
        printer.part("The documents, with rows");
        playground.run(DynamicDocuments.topics());
        printer.part("The documents, with typed interfaces");
        playground.run(TypedDocuments.topics());
        printer.part("The Chinook music store, with typed interfaces");
        try (Sequelize sequelize = Sequelize.builder().url(url).onSql(trace).connect()) {
            new ChinookStore(sequelize, trace, printer).run();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        printer.heading(String.format(
                Locale.ROOT, "That was the tour: %,d statements in %.1f seconds.", trace.total(), seconds));
    }

    /** The URL as far as it may be shown. */
    private static String withoutLogin(String url) {
        return url.replaceFirst("[?;].*", "").replaceFirst("//[^/@]*@", "//");
    }
}
