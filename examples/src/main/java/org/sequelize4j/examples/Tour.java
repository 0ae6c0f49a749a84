package org.sequelize4j.examples;

import java.sql.SQLException;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.SequelizeException;
import org.sequelize4j.examples.chinook.ChinookStore;
import org.sequelize4j.examples.documents.DynamicDocuments;
import org.sequelize4j.examples.documents.Playground;
import org.sequelize4j.examples.documents.typed.TypedDocuments;

/** What {@code ./tour} runs: the snippets of the documents on both faces, then the Chinook music store. */
public final class Tour {
    private final String url;
    private final SqlTrace trace = new SqlTrace();
    private final Printer printer = new Printer(System.out);

    private Tour(String url) {
        this.url = url;
    }

    /**
     * Starts the tour.
     *
     * @param args the JDBC URL of the database to use, or nothing for an embedded SQLite
     */
    public static void main(String[] args) throws SQLException {
        try {
            new Tour(args.length == 0 ? "jdbc:sqlite::memory:" : args[0]).run();
        } catch (SequelizeException | IllegalStateException failure) {
            System.out.flush();
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    private void run() throws SQLException {
        long start = System.nanoTime();
        Playground playground = new Playground(url, trace, printer);
        printer.part("The documents, with rows");
        playground.run(DynamicDocuments.topics());
        printer.part("The documents, with typed interfaces");
        playground.run(TypedDocuments.topics());
        printer.part("The Chinook music store");
        try (Sequelize sequelize = Sequelize.builder().url(url).onSql(trace).connect()) {
            new ChinookStore(sequelize, trace, printer).run();
        }
        printer.heading("That was the tour: %,d statements in %.1f seconds."
                .formatted(trace.total(), (System.nanoTime() - start) / 1e9));
    }
}
