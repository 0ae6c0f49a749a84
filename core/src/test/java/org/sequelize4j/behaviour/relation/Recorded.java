package org.sequelize4j.behaviour.relation;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.TestDatabase;

/** A connection to a test's database that remembers its statements. */
final class Recorded implements AutoCloseable {
    final Sequelize sequelize;
    private final List<String> statements = new ArrayList<>();

    Recorded(TestDatabase database) {
        sequelize = Sequelize.builder()
                .url(database.url())
                .timestamps(false)
                .onSql(event -> statements.add(event.sql()))
                .connect();
    }

    /** What was sent since the last time that this was asked. */
    List<String> statements() {
        List<String> sent = List.copyOf(statements);
        statements.clear();
        return sent;
    }

    /** The same without what begins and ends transactions. */
    List<String> work() {
        return statements().stream()
                .filter(sql -> sql.matches("(?s)(SELECT|INSERT|UPDATE|DELETE|WITH).*"))
                .toList();
    }

    @Override
    public void close() {
        sequelize.close();
    }
}
