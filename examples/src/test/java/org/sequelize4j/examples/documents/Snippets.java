package org.sequelize4j.examples.documents;

import java.util.function.Consumer;
import java.util.function.Function;
import org.sequelize4j.Sequelize;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.testing.TestDatabase;

/** Runs a snippet on a database and takes its tables away again, so that the same on the other face can follow. */
final class Snippets {
    private Snippets() {}

    /** Reads what a snippet created in the words of the documents. */
    static void tables(TestDatabase database, Function<Sequelize, Statements> snippet, Consumer<Statements> check) {
        run(database, snippet, created -> check.accept(DocumentedWords.of(database, created)));
    }

    static <R> void run(TestDatabase database, Function<Sequelize, R> snippet, Consumer<R> check) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            check.accept(snippet.apply(sequelize));
            sequelize.drop();
        }
    }
}
