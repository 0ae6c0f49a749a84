package org.sequelize4j.examples.documents;

import java.util.function.Consumer;
import java.util.function.Function;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.TestDatabase;

/** Runs a snippet on a database and takes its tables away again, so that the same on the other face can follow. */
final class Snippets {
    private Snippets() {}

    static <R> void run(TestDatabase database, Function<Sequelize, R> snippet, Consumer<R> check) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            check.accept(snippet.apply(sequelize));
            sequelize.drop();
        }
    }
}
